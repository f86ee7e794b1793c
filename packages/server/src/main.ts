// The server as a process. What follows is imported after the flags and not beside them: a module's imports are all read before its first line runs.
import './platform/small-heap.ts';

await import('./serve.ts');

import { serverTarget } from './server-target.ts';
import { contractSuite } from './suite.ts';

contractSuite('server', serverTarget);

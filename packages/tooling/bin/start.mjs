#!/usr/bin/env node
// `npm start`: sets up what is missing, then becomes the server.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/root.mjs';
import { setup } from '../src/setup.mjs';
import { fail, projectEnv, projectNode } from '../src/steps.mjs';

const parent = process.ppid;
await setup().catch(fail);
const server = spawn(projectNode(), [join(root, 'packages/server/dist/main.js')], { cwd: root, env: projectEnv(), stdio: 'inherit' });
// A terminal sends Ctrl-C to the server too, a supervisor only to this process; the server takes two in quick succession for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
// npm killed with -9 cannot tell anybody; a server that nobody waits for would keep the port.
setInterval(() => process.ppid !== parent && server.kill('SIGTERM'), 500).unref();
server.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));

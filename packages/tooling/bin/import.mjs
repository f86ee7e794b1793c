#!/usr/bin/env node
// `npm run import -- <list>`: sets up what is missing, then imports on the project's Node.
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../src/root.mjs';
import { setup } from '../src/setup.mjs';
import { fail, projectEnv, projectNode } from '../src/steps.mjs';

await setup().catch(fail);
// npm runs scripts in the root folder; file names are meant from where the person stands.
const command = spawn(projectNode(), [join(root, 'packages/server/dist/import-command.js'), ...process.argv.slice(2)], { cwd: root, env: projectEnv({ INIT_CWD: process.env.INIT_CWD ?? process.cwd() }), stdio: 'inherit' });
// A terminal sends Ctrl-C to the command too, a supervisor only to this process; the command takes two in quick succession for one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => command.kill(signal));
command.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 0)));

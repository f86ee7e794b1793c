#!/usr/bin/env node
// `npm run scenario -- check|paths|tree`: the editor's commands for the files of scenarios.
import { setup } from '../src/setup.mjs';
import { fail } from '../src/steps.mjs';

await setup().catch(fail);
// Compiled by the set-up, so not before it.
const { scenarioCommand } = await import('../src/scenario/command.mjs');
process.exitCode = await scenarioCommand(process.argv.slice(2)).catch(fail);

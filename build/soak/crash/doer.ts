/**
 * The process that is killed: opens the register of a folder with the real core, does one operation and writes a line
 * for each acknowledged commit straight to the pipe. `doer OPERATION FOLDER KEY-IN-HEX ROUNDS [SABOTAGE]`
 */
import { writeSync } from 'node:fs';
import { operations } from '../operations/all.ts';
import { rekey } from '../operations/rekey.ts';
import { coreOf, openWithKey } from './folder.ts';
import type { Tell } from './operation.ts';
import { sabotages } from './sabotage.ts';

const [name = '', folder = '', key = '', rounds = '0', sabotage = ''] = process.argv.slice(2);
const operation = [...operations, rekey].find((one) => one.name === name);
if (!operation) throw new Error(`no operation ${name}`);

const tell: Tell = (what, id) => writeSync(1, `${what} ${id}\n`);

const secret = Buffer.from(key, 'hex');
const core = operation.opens ? coreOf(folder) : openWithKey(folder, secret);
if (sabotage !== '') sabotages[sabotage]?.(core);
writeSync(1, 'ready\n');
await operation.run(core, tell, Number(rounds), secret);
writeSync(1, 'end\n');

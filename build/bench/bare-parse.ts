// The bare parse in a process of its own: what the import is held against beside the warm parse.
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';

await readXlsx(readFileSync(process.argv[2] ?? ''));

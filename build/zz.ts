import { benchExport } from './bench/export.ts';
console.log(await benchExport());

import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';
const b = readFileSync('/work/main/e2e/workbooks/07-dang-bo-khoi-2700.xlsx');
for (let i = 0; i < 6; i++) { const c = process.cpuUsage(); await readXlsx(b); const d = process.cpuUsage(c); console.log((d.user + d.system) / 1000); }

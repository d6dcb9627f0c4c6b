/** A process that brings a list in, begins to take it back, and is killed in the middle. For the test of that. */
import { writeSync } from 'node:fs';
import { openImportDesk } from './import-desk.ts';

const desk = await openImportDesk();
const id = await desk.roster('01-chi-tiet-929-dang-vien.xlsx');
writeSync(1, `${JSON.stringify({ folder: desk.core.folder, dump: desk.dump() })}\n`);
await desk.core.call(
  'import.undo',
  { id, reason: 'Thử' },
  {
    progress: (done) => {
      if (done >= 400) process.kill(process.pid, 'SIGKILL');
    },
    cancelled: () => false,
  },
);
writeSync(1, 'not killed\n');

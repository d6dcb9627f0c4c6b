// `npm run demo`: the whole main job through the app's own screens, without a display; see e2e/demo.
import { buildIfStale } from './build-if-stale.ts';
import { ensureTools } from './ensure-tools.ts';
import { runNode } from './run.ts';

for (const sentence of await ensureTools()) console.log(sentence);
await buildIfStale();
process.exitCode = await runNode(['e2e/demo/run.ts']);

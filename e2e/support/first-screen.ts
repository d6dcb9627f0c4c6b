// `npm start` without a display: opens the app, keeps a picture of its first screen, and says where.
import { join } from 'node:path';
import { launchApp } from './app.ts';
import { repositoryRoot } from './which-electron.ts';

const path = join(repositoryRoot, 'demo-output/man-hinh-dau.png');
const app = await launchApp();
// The first screen is drawn when the page has a heading or a button to press.
await app.page.locator('h1, h2, button').first().waitFor();
await app.screenshot(path);
await app.close();
console.log(`Không có màn hình: ảnh màn hình đầu nằm ở ${path}`);
console.log('Toàn bộ công việc chính: npm run demo (the whole main job, step by step: npm run demo)');

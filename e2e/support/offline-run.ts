// A day's work through the built program, for whoever watches it from outside: prints what it did as one line of JSON.
import { join } from 'node:path';
import { launchApp } from './app.ts';
import { ask } from './fresh-register.ts';
import { printJob } from './print-job.ts';

const app = await launchApp();
try {
  await app.page.getByRole('button', { name: 'Mở sổ luyện tập' }).click();
  await app.page.getByRole('heading', { name: 'Tổng quan' }).waitFor();
  const links = app.page.getByRole('navigation', { name: 'Các phần của sổ' }).getByRole('link');
  const screens = await links.count();
  for (let n = 0; n < screens; n++) {
    await links.nth(n).click();
    await app.page.waitForTimeout(200);
  }
  const path = join(app.home, 'danh-sach.xlsx');
  await app.answerSaveDialog(path);
  const saved = await ask<{ token: string }>(app, 'file.pickSave', {
    purpose: 'workbook',
    suggestedName: 'a',
  });
  await ask(app, 'sheet.export', {
    request: { sheet: 'commendations' },
    ...{ token: saved.token, paper: { orientation: 'landscape' } },
  }).catch(() => null);
  const pdf = await printJob(app, 'thu', {
    document: 'testSheet',
    page: { width: 210, height: 297 },
    profileId: null,
  } as never).catch((error) => String(error));
  await ask(app, 'register.lock', {});
  console.log(JSON.stringify({ screens, pdf, problems: app.problems }));
} finally {
  await app.close();
}

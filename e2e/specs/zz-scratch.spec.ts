import { writeFileSync, mkdirSync } from 'node:fs';
import { test } from '@playwright/test';
import { openPractice } from '../support/practice.ts';
test('scratch', async () => {
  const app = await openPractice();
  mkdirSync('/tmp/pp/out', { recursive: true });
  const years = await app.page.evaluate(async () => (await (window as any).app.call({ name: 'year.list', input: {} })).value);
  console.log(JSON.stringify(years));
  const year = years[0].year;
  const kinds = (process.env.KINDS ?? 'selfReview levelBallot bestBallot count proposals decision unreviewed committeeBallot branchBallot').split(' ');
  const orgs = await app.page.evaluate(async () => (await (window as any).app.call({ name: 'organisation.list', input: {} })).value);
  for (const kind of kinds) for (const perSheet of kind.includes('Ballot') ? [1, 2, 4] : [1]) {
    const one = ['selfReview','levelBallot','bestBallot'].includes(kind);
    const job = { document: 'yearPaper', request: { kind, year, orgId: one ? orgs[1].id : null, withEmpty: false }, words: { place: 'Hoa Ban', signedOn: '2026-02-05', preparer: 'Nguyễn Văn Thư', onBehalfOf: 'T/M ĐẢNG ỦY', signerPost: 'BÍ THƯ', signer: 'Trần Thị Bình', number: '05-BB/CB' }, copies: 4, perSheet };
    const r: any = await app.page.evaluate(async (job) => { const r = await (window as any).app.call({ name: 'print.preview', input: { job, progressId: 'x' } }); return r.ok ? { pages: r.value.pages, b: Array.from(r.value.bytes) } : r; }, job);
    if (!r.b) { console.log(kind, JSON.stringify(r)); continue; }
    console.log(kind, perSheet, r.pages);
    writeFileSync(`/tmp/pp/out/${kind}-${perSheet}.pdf`, Buffer.from(r.b));
  }
  console.log(app.problems);
  await app.close();
});

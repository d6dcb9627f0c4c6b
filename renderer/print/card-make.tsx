/** Makes the sheets of information cards: photos, codes, pages, and which members are on which sheet. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { cardPrintText } from '../../shared/i18n/vi/card-print.ts';
import { printText } from '../../shared/i18n/vi/print.ts';
import type { CardsJob, PrintedPaper, PrintMember } from '../../shared/ipc/print.ts';
import { stockOf } from '../../shared/rules/card-stock.ts';
import { call, callOrThrow } from '../api.ts';
import { type CodePicture, codePicture } from './card-code.tsx';
import { cardSheets, codeSide } from './card-layout.ts';
import { type CardCodes, CardSheets } from './card-sheets.tsx';
import { loadPhotos, photoNotes } from './load-photos.ts';
import type { MadePages } from './made-pages.ts';

export async function makeCards(job: CardsJob, root: HTMLElement, token: string): Promise<MadePages> {
  const tell = (item: string, done = 0, total = 0) => call('print.progress', { token, done, total, item });
  await tell(printText.reading);
  const data = await callOrThrow('print.data', { memberIds: job.memberIds });
  const [photos, codes] = await Promise.all([
    job.photo
      ? loadPhotos(data.members, (done, total, item) => void tell(item, done, total))
      : new Map<number, string>(),
    job.code ? codesFor(job) : null,
  ]);
  await tell(printText.layingOut(data.members.length));
  takeSheetSize(job);
  flushSync(() =>
    createRoot(root).render(<CardSheets job={job} data={data} photos={photos} codes={codes} />),
  );
  // Laying out is what makes the fonts be asked for; a hidden window would not do it by itself.
  root.getBoundingClientRect();
  await document.fonts.ready;
  await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
  const tooDense = codes ? data.members.filter(({ id }) => !codes.pictures.has(id)) : [];
  return {
    cut: tooDense.map(({ fullName }) => fullName),
    ...(job.photo ? photoNotes(data.members, photos) : {}),
    papers: papersOf(job, data.members),
  };
}

/** Each takes some milliseconds of the page's own thread. */
const codesAtOnce = 10;

async function codesFor(job: CardsJob): Promise<CardCodes> {
  const own = await callOrThrow('cardSeal.own', {});
  const { fingerprint } = own.fingerprint === '' ? await callOrThrow('cardSeal.make', {}) : own;
  const codes = await callOrThrow('cardSeal.codes', { memberIds: job.memberIds });
  const side = codeSide(stockOf(job), job.sides === 'front' ? 'front' : 'back');
  const pictures = new Map<number, CodePicture>();
  for (const [n, { memberId, digits }] of codes.entries()) {
    const picture = codePicture(digits, side);
    if (picture) pictures.set(memberId, picture);
    // The photos that have arrived meanwhile go on their way.
    if (n % codesAtOnce === 0) await new Promise((resolve) => setTimeout(resolve));
  }
  return { fingerprint, pictures };
}

/** The paper of the PDF is the stock's: a rule of its own, as page.css knows A4 only. */
function takeSheetSize(job: CardsJob): void {
  const { width, height } = stockOf(job).sheet;
  const rules = new CSSStyleSheet();
  rules.replaceSync(`@page { size: ${width}mm ${height}mm; margin: 0; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
}

/** A sheet is what the print register counts, with its back where it has one. */
function papersOf(job: CardsJob, members: readonly PrintMember[]): readonly PrintedPaper[] {
  const pages = job.sides === 'front' ? 1 : 2;
  return cardSheets(members.length, stockOf(job), job.firstPlace).map((cards, n) => ({
    name: cardPrintText.sheet(n + 1),
    subjectId: null,
    memberIds: cards.flatMap(({ index }) => members[index]?.id ?? []),
    ...{ pages, box: 0 },
  }));
}

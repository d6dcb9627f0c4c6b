// People, jobs and printed sheets for the journeys of information cards: the same in every run, whatever the day.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noDecision } from '../../shared/entities/event.ts';
import { emptyMemberRecord } from '../../shared/entities/member.ts';
import type { CardsJob, PrintedPaper } from '../../shared/ipc/print.ts';
import type { CardStock } from '../../shared/rules/card-stock.ts';
import type { App } from './app.ts';
import { ask } from './fresh-register.ts';
import type { Area } from './printed-code.ts';
import type { Word } from './printed-pdf.ts';

/** Their given names, by which their cards are found. */
export const given = 'An Bình Châu Dũng Giang Hạnh Khánh Linh Mai Nga Oanh Phúc'.split(' ');

/** Twelve members of the register's own organisation. @returns their ids, in the order of `given` */
export async function cardPeople(app: App): Promise<number[]> {
  const [root] = await ask<{ id: number }[]>(app, 'organisation.list', {});
  const ids: number[] = [];
  for (const name of given) {
    const record = { ...emptyMemberRecord(), fullName: `Nguyễn Thị Ngọc ${name}`, bornOn: '1980-05-19' };
    const { id } = await ask<{ id: number }>(app, 'member.add', {
      record: { ...record, profileNumber: `12.34${ids.length}` },
    });
    const life = { memberId: id, payload: { orgId: root?.id }, decision: noDecision, note: '' };
    await ask(app, 'event.record', { ...life, kind: 'admitted', effectiveOn: '2010-05-19' });
    await ask(app, 'event.record', { ...life, kind: 'recognised', effectiveOn: '2011-05-19', payload: {} });
    ids.push(id);
  }
  return ids;
}

export const usualCards = (ids: number[], part: Partial<CardsJob>): CardsJob => ({
  ...{ document: 'cards', memberIds: ids, stock: 'a4x8', firstPlace: 1, photo: true, cropMarks: true },
  own: {
    ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 80, cardHeight: 60 },
    ...{ columns: 2, rows: 3, left: 20, top: 25, gapX: 6, gapY: 4.5 },
  },
  fields: ['bornOn', 'profileNumber', 'orgName', 'admittedOn', 'officialOn'],
  ...{ sides: 'front', flip: 'long', code: false },
  back: { fields: ['orgName'], contact: 'Nhà văn hóa Khu phố 1', note: 'Ai nhặt được xin gửi lại đơn vị.' },
  ...part,
});

export interface PrintedCards {
  readonly path: string;
  readonly papers: readonly PrintedPaper[];
  readonly cut: readonly string[];
}

/** Lays a job out over the page's own bridge and keeps the very bytes of the preview. */
export async function printedCards(app: App, name: string, job: CardsJob): Promise<PrintedCards> {
  const { hex, papers, cut } = await app.page.evaluate(async (sent) => {
    type Value = { bytes: Uint8Array; papers: PrintedPaper[]; notes: { cut: string[] } };
    type Call = (m: object) => Promise<{ ok: boolean; value: Value; error?: unknown }>;
    const { call } = (window as unknown as { app: { call: Call } }).app;
    const answer = await call({ name: 'print.preview', input: { job: sent, progressId: 'phieu' } });
    if (!answer.ok) throw new Error(JSON.stringify(answer.error));
    const { bytes, papers: made, notes } = answer.value;
    const digits = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    return { hex: digits, papers: made, cut: notes.cut };
  }, job);
  const path = join(app.home, `${name}.pdf`);
  writeFileSync(path, Buffer.from(hex, 'hex'));
  return { path, papers, cut };
}

/** Written apart from the program's own arithmetic: the place of a front, row by row. */
export function frontArea(stock: CardStock, place: number): Area {
  const { card, columns, gapX, gapY } = stock;
  return {
    left: stock.left + (place % columns) * (card.width + gapX),
    top: stock.top + Math.floor(place / columns) * (card.height + gapY),
    ...card,
  };
}

/** Whether a word stands on that card. */
export const within = (word: Word, area: Area): boolean =>
  word.left >= area.left - 0.2 &&
  word.right <= area.left + area.width + 0.2 &&
  word.top >= area.top - 0.2 &&
  word.bottom <= area.top + area.height + 0.2;

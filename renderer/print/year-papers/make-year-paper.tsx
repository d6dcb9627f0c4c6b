/** Lays out one of the meeting papers for every organisation asked for, each on pages of its own. */
import { Fragment, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { isBallot } from '../../../shared/entities/year-paper.ts';
import { printText } from '../../../shared/i18n/vi/print.ts';
import { yearPaper as tableWords } from '../../../shared/i18n/vi/year-paper.ts';
import type { YearPaper, YearPaperJob, YearPaperUnit } from '../../../shared/ipc/year-paper.ts';
import { partyDocumentLayoutOf } from '../../../shared/rules/regulations/party-document.ts';
import { call, callOrThrow } from '../../api.ts';
import type { MadePages } from '../made-pages.ts';
import { PartyDocument } from '../party-document.tsx';
import { applyPartyLayout } from '../party-layout.ts';
import { BallotSheets } from './ballot-sheets.tsx';
import { countBlocks } from './count-blocks.tsx';
import { decisionBlocks, decisionListBlocks } from './decision-blocks.ts';
import { listBlocks } from './list-blocks.ts';
import { selfReviewBlocks } from './self-review-blocks.tsx';

/** Letters of every subset that the papers use: a document that is measured must have its fonts. */
const letters = 'aĐạ';
const faces = ['14pt Tinos', 'bold 14pt Tinos', 'italic 14pt Tinos', 'italic bold 14pt Tinos'];

export async function makeYearPaper(job: YearPaperJob, root: HTMLElement, token: string): Promise<MadePages> {
  await call('print.progress', { token, done: 0, total: 0, item: printText.reading });
  const paper = await callOrThrow('yearPaper.get', { request: job.request });
  const people = paper.units.reduce((sum, { rows }) => sum + rows.length, 0);
  await call('print.progress', { token, done: 0, total: 0, item: printText.layingOut(people) });
  await Promise.all(faces.map((face) => document.fonts.load(face, letters)));
  const signedOn = job.request.kind === 'decision' ? paper.decision.on : job.words.signedOn;
  applyPartyLayout(partyDocumentLayoutOf(signedOn), document.documentElement);
  flushSync(() =>
    createRoot(root).render(
      paper.units.map((unit) => <Fragment key={unit.orgId}>{pagesOf(job, paper, unit)}</Fragment>),
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { papers: [] };
}

function pagesOf(
  { words, copies, perSheet }: YearPaperJob,
  paper: YearPaper,
  unit: YearPaperUnit,
): ReactNode {
  const { kind } = paper.request;
  const { practice } = paper;
  const { table } = unit;
  if (isBallot(kind) && table)
    return <BallotSheets {...{ unit, table, words, practice, copies, perSheet }} />;
  if (kind === 'selfReview')
    return unit.rows.map((member) => (
      <PartyDocument
        key={member.memberId}
        practice={practice}
        blocks={selfReviewBlocks(paper, unit, member)}
      />
    ));
  if (kind === 'count') return <PartyDocument practice={practice} blocks={countBlocks(paper, unit, words)} />;
  if (!table) throw new Error(`${kind} has no table`);
  if (kind === 'decision')
    return (
      <>
        <PartyDocument practice={practice} blocks={decisionBlocks(paper, unit, words)} />
        <PartyDocument practice={practice} blocks={decisionListBlocks(table, words)} />
      </>
    );
  return (
    <PartyDocument
      practice={practice}
      blocks={listBlocks(unit, table, words, tableWords.preparer)}
      landscape={kind === 'proposals'}
    />
  );
}

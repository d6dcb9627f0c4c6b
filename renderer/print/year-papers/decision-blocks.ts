/** The decision that recognises the levels; its list is a document of its own behind it. */
import { paperText } from '../../../shared/i18n/vi/print.ts';
import { numberOf, ratingPaper } from '../../../shared/i18n/vi/rating-paper.ts';
import type { YearPaper, YearPaperUnit, YearPaperWords } from '../../../shared/ipc/year-paper.ts';
import { ratingLevels } from '../../../shared/rules/rating-names.ts';
import type { YearTable } from '../../../shared/rules/year-papers/year-table.ts';
import type { PartyBlock } from '../party-document.tsx';
import { article, headingBlock, paragraph, signatureBlock, titleBlock } from '../party-parts.tsx';
import { noteBlocks, yearTableBlock } from './year-table-block.tsx';

const text = ratingPaper.decisionText;

export function decisionBlocks(
  { decision, levelNames, citation, request }: YearPaper,
  { rows, upperName, isBranch }: YearPaperUnit,
  words: YearPaperWords,
): readonly PartyBlock[] {
  const levels = ratingLevels
    .map((level) => ({ level, count: rows.filter((row) => row.level === level).length }))
    .filter(({ count }) => count > 0);
  return [
    headingBlock({
      ...{ upperName, orgName: decision.by, place: words.place, signedOn: decision.on },
      number: numberOf(decision.number, 'QĐ', isBranch),
    }),
    titleBlock(text.title, ratingPaper.subjects.decision(request.year)),
    paragraph('charter', text.charter),
    paragraph('guidance', text.guidance(citation)),
    paragraph('proposal', text.proposal),
    { kind: 'text', key: 'decides', keepWithNext: true, node: article.centred(text.decides(decision.by)) },
    paragraph('one', article.numbered(1, text.recognises(request.year, rows.length)), true),
    ...levels.map(({ level, count }, i) =>
      paragraph(level, text.ofLevel(levelNames[level], count) + (i === levels.length - 1 ? '.' : ';')),
    ),
    paragraph('two', article.numbered(2, text.carriedOut), true),
    signatureBlock(
      [{ lines: [words.onBehalfOf, words.signerPost], name: words.signer }],
      [...text.recipients, paperText.recipientFile(!isBranch)],
    ),
  ];
}

export function decisionListBlocks(table: YearTable, words: YearPaperWords): readonly PartyBlock[] {
  const [subject = '', ...under] = table.subjects;
  return [
    titleBlock(table.title, subject, under),
    yearTableBlock(table),
    ...noteBlocks(table.notes),
    signatureBlock([{ lines: [words.onBehalfOf, words.signerPost], name: words.signer }]),
  ];
}

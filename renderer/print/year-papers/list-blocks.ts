/** The lists among the meeting papers: the summary of proposals, and those who were not rated. */
import type { YearPaperUnit, YearPaperWords } from '../../../shared/ipc/year-paper.ts';
import type { YearTable } from '../../../shared/rules/year-papers/year-table.ts';
import type { PartyBlock } from '../party-document.tsx';
import { headingBlock, signatureBlock, titleBlock } from '../party-parts.tsx';
import { noteBlocks, yearTableBlock } from './year-table-block.tsx';

export function listBlocks(
  { orgName, upperName }: YearPaperUnit,
  table: YearTable,
  words: YearPaperWords,
  preparer: string,
): readonly PartyBlock[] {
  const [subject = '', ...under] = table.subjects;
  return [
    headingBlock({ orgName, upperName, place: words.place, signedOn: words.signedOn }),
    titleBlock(table.title, subject, under),
    yearTableBlock(table, true),
    ...noteBlocks(table.notes),
    signatureBlock([
      { lines: [preparer], name: words.preparer },
      { lines: [words.onBehalfOf, words.signerPost], name: words.signer },
    ]),
  ];
}

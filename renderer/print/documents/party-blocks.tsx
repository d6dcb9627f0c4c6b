/** The blocks of a template as blocks of a Party document, with their marks filled in. */
import { type Facts, filled } from '../../../shared/documents/fill-marks.ts';
import type { Block, Look, PartyBody } from '../../../shared/documents/template.ts';
import type { DocumentData, DocumentWords, Paper } from '../../../shared/ipc/document.ts';
import type { PartyBlock } from '../party-document.tsx';
import { headingBlock, signatureBlock, titleBlock } from '../party-parts.tsx';
import { recordBlocks } from './record-blocks.tsx';

/** A document, and one more behind each page break: each is numbered from its own first page. */
export function partyDocuments(
  body: PartyBody,
  data: DocumentData,
  paper: Paper,
  words: DocumentWords,
): readonly (readonly PartyBlock[])[] {
  const documents: PartyBlock[][] = [[]];
  for (const block of body.blocks) {
    if (block.kind === 'pageBreak') documents.push([]);
    else documents.at(-1)?.push(...blocksOf(block, data, paper, words));
  }
  return documents.filter((blocks) => blocks.length > 0).map(heldTogether);
}

const signatures = 'signatures';

/** No signature stands alone on a page: the paragraph before it comes along. */
const heldTogether = (blocks: readonly PartyBlock[]): readonly PartyBlock[] =>
  blocks.map((block, n) =>
    block.kind === 'text' && blocks[n + 1]?.key.startsWith(signatures)
      ? { ...block, keepWithNext: true }
      : block,
  );

function blocksOf(
  block: Exclude<Block, { kind: 'pageBreak' }>,
  data: DocumentData,
  paper: Paper,
  words: DocumentWords,
): readonly PartyBlock[] {
  const { facts } = paper;
  const say = (line: string): string => filled(line, facts);
  switch (block.kind) {
    case 'heading':
      return [headingOf({ ...block, under: say(block.under) }, data, facts, words)];
    case 'title':
      return [titleBlock(say(block.title), say(block.subject), block.under === '' ? [] : [say(block.under)])];
    case 'text':
      return block.text.split('\n').map((line, n): PartyBlock => {
        const { look, firstLine } = block;
        const slice = (from: number, to?: number) => (
          <Paragraph {...{ line, facts, look, firstLine, from, to }} />
        );
        return {
          ...{ kind: 'text', key: `${block.id} ${n}`, keepWithNext: block.keepWithNext },
          ...{ node: slice(0), slice },
        };
      });
    case 'people':
      return peopleOf(block, paper);
    case 'record':
      return recordBlocks(block, paper);
    case 'lines':
      return Array.from(
        { length: block.count },
        (_, n): PartyBlock => ({
          kind: 'text',
          key: `${block.id} ${n}`,
          node: <p className={n === block.count - 1 ? 'party-line last' : 'party-line'} />,
        }),
      );
    case 'signatures':
      return [
        {
          ...signatureBlock(
            block.signers.map(({ lines, name }) => ({ lines: lines.map(say), name: say(name) })),
            block.recipients.map(say),
          ),
          // A paper may be signed twice, by him who sends it and by him who sends a part of it back.
          key: `${signatures} ${block.id}`,
        },
      ];
  }
}

const headingOf = (
  { symbol, under }: Extract<Block, { kind: 'heading' }>,
  data: DocumentData,
  facts: Facts,
  words: DocumentWords,
): PartyBlock =>
  headingBlock({
    under,
    ...{ upperName: data.upperName, orgName: data.orgName, place: words.place, signedOn: words.signedOn },
    ...(symbol === '' ? {} : { number: `${facts.số || '……'}-${symbol}/${facts['ký hiệu tổ chức']}` }),
  });

/** An empty line is as high as a written one. */
const emptyLine = '\u00a0';

interface ParagraphProps {
  readonly line: string;
  readonly facts: Facts;
  readonly look: Look;
  readonly firstLine: boolean;
  readonly from: number;
  readonly to: number | undefined;
}

/** A paragraph, or its letters from one to before another where a page ends within it. */
function Paragraph({ line, facts, look, firstLine, from, to }: ParagraphProps) {
  const text = filled(line, facts);
  // It ends long before the first line does.
  const number = from === 0 ? (ARTICLE.exec(line)?.[0] ?? '') : '';
  const classes = [
    'party-paragraph',
    ...(firstLine && from === 0 ? [] : ['flush']),
    ...(to === undefined ? [] : ['goes-on', look.align]),
  ];
  return (
    <p
      className={classes.join(' ')}
      style={{
        ...(look.size > 0 ? { fontSize: `${look.size}pt` } : {}),
        // The layout's line spacing is in points, for letters of its own size.
        ...(look.size > 14 ? { lineHeight: 1.35 } : {}),
        fontWeight: look.bold ? 700 : 400,
        fontStyle: look.italic ? 'italic' : 'normal',
        textDecoration: look.underlined ? 'underline' : 'none',
        textTransform: look.upper ? 'uppercase' : 'none',
        textAlign: look.align === 'centre' ? 'center' : look.align,
      }}
    >
      {number !== '' && <b>{number}</b>}
      {line === '' ? emptyLine : text.slice(from + number.length, to)}
    </p>
  );
}

/** "Điều 1." of a decision stands in bold before its text. */
const ARTICLE = /^Điều \d+\./;

/** In a column the dots of the pen are short: the cell itself is the place to write in. */
const inCell = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, text]) => [name, text === '' ? cellBlank : text]));

const cellBlank = '……';

function peopleOf(
  { id, columns, closing }: Extract<Block, { kind: 'people' }>,
  paper: Paper,
): readonly PartyBlock[] {
  const table: PartyBlock = {
    kind: 'table',
    key: id,
    columns: columns.map(({ width }) => width),
    head: (
      <tr>
        {columns.map(({ label }) => (
          <th key={label}>{label}</th>
        ))}
      </tr>
    ),
    rows: paper.people.map((person, n) => ({
      key: `${id} ${n}`,
      node: (
        <tr data-piece>
          {columns.map(({ label, text, centre }) => (
            <td key={label} className={centre ? 'centre' : undefined}>
              {filled(text, inCell({ ...paper.facts, ...person.facts, 'số thứ tự': String(n + 1) }))}
            </td>
          ))}
        </tr>
      ),
    })),
  };
  if (closing === '') return [table];
  return [
    table,
    {
      kind: 'text',
      key: `${id} closing`,
      keepWithNext: true,
      node: <p className="party-after">{filled(closing, paper.facts)}</p>,
    },
  ];
}

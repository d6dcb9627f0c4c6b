/** The blocks of a template as blocks of a Party document, with their marks filled in. */
import { type Facts, filled, fillLine } from '../../../shared/documents/fill-marks.ts';
import type { Block, Look, PartyBody } from '../../../shared/documents/template.ts';
import type { DocumentData, DocumentWords, Paper } from '../../../shared/ipc/document.ts';
import type { PartyBlock } from '../party-document.tsx';
import { headingBlock, signatureBlock, titleBlock } from '../party-parts.tsx';

export const partyBlocks = (
  body: PartyBody,
  data: DocumentData,
  paper: Paper,
  words: DocumentWords,
): readonly PartyBlock[] => body.blocks.flatMap((block) => blocksOf(block, data, paper, words));

function blocksOf(
  block: Block,
  data: DocumentData,
  paper: Paper,
  words: DocumentWords,
): readonly PartyBlock[] {
  const { facts } = paper;
  const say = (line: string): string => filled(line, facts);
  switch (block.kind) {
    case 'heading':
      return [headingOf(block.symbol, data, facts, words)];
    case 'title':
      return [titleBlock(say(block.title), say(block.subject), block.under === '' ? [] : [say(block.under)])];
    case 'text':
      return block.text.split('\n').map(
        (line, n): PartyBlock => ({
          kind: 'text',
          key: `${block.id} ${n}`,
          keepWithNext: block.keepWithNext,
          node: <Paragraph line={line} facts={facts} look={block.look} firstLine={block.firstLine} />,
        }),
      );
    case 'people':
      return peopleOf(block, paper);
    case 'record':
      return [];
    case 'lines':
      return Array.from(
        { length: block.count },
        (_, n): PartyBlock => ({
          kind: 'text',
          key: `${block.id} ${n}`,
          node: <p className="party-line" />,
        }),
      );
    case 'signatures':
      return [
        signatureBlock(
          block.signers.map(({ lines, name }) => ({ lines: lines.map(say), name: say(name) })),
          block.recipients.map(say),
        ),
      ];
  }
}

const headingOf = (symbol: string, data: DocumentData, facts: Facts, words: DocumentWords): PartyBlock =>
  headingBlock({
    ...{ upperName: data.upperName, orgName: data.orgName, place: words.place, signedOn: words.signedOn },
    ...(symbol === '' ? {} : { number: `${facts.số || '……'}-${symbol}` }),
  });

/** An empty line is as high as a written one. */
const emptyLine = '\u00a0';

interface ParagraphProps {
  readonly line: string;
  readonly facts: Facts;
  readonly look: Look;
  readonly firstLine: boolean;
}

function Paragraph({ line, facts, look, firstLine }: ParagraphProps) {
  return (
    <p
      className={firstLine ? 'party-paragraph' : 'party-paragraph flush'}
      style={{
        ...(look.size > 0 ? { fontSize: `${look.size}pt` } : {}),
        fontWeight: look.bold ? 700 : 400,
        fontStyle: look.italic ? 'italic' : 'normal',
        textDecoration: look.underlined ? 'underline' : 'none',
        textTransform: look.upper ? 'uppercase' : 'none',
        textAlign: look.align === 'centre' ? 'center' : look.align,
      }}
    >
      {line === '' ? emptyLine : fillLine(line, facts).map(({ text }) => text)}
    </p>
  );
}

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
        <tr>
          {columns.map(({ label, text }) => (
            <td key={label}>
              {filled(text, { ...paper.facts, ...person.facts, 'số thứ tự': String(n + 1) })}
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
      node: <p className="party-after">{filled(closing, paper.facts)}</p>,
    },
  ];
}

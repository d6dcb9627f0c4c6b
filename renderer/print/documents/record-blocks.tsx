/** The items of a member's record as pieces of a Party document: a line for each, its rows in a table under it. */
import { blank } from '../../../shared/documents/fill-marks.ts';
import type { RecordItem } from '../../../shared/documents/record-item.ts';
import type { Block } from '../../../shared/documents/template.ts';
import { recordPaper as words } from '../../../shared/i18n/vi/record-paper.ts';
import type { Paper, PaperPerson } from '../../../shared/ipc/document.ts';
import type { PartyBlock } from '../party-document.tsx';

type RecordBlock = Extract<Block, { kind: 'record' }>;

export const recordBlocks = (block: RecordBlock, { people }: Paper): readonly PartyBlock[] =>
  people.flatMap((person) => [
    ...(people.length > 1 ? [nameOf(block, person)] : []),
    ...person.record.flatMap((item, n) => itemBlocks(`${block.id} ${person.memberId} ${n}`, block, item)),
  ]);

const nameOf = ({ id }: RecordBlock, { memberId, name }: PaperPerson): PartyBlock => ({
  ...{ kind: 'text', key: `${id} ${memberId}`, keepWithNext: true },
  node: <p className="party-section">{name}</p>,
});

function itemBlocks(key: string, { part }: RecordBlock, item: RecordItem): readonly PartyBlock[] {
  const { number, label, value, table } = item;
  const unchanged = part === 'changes' && !item.changed;
  const rows = unchanged || table === null ? null : table;
  const line: PartyBlock = {
    ...{ kind: 'text', key, keepWithNext: rows !== null },
    node: (
      <p className="record-item">
        <b>{words.head(number, label)}</b>
        {unchanged ? words.unchanged : value || (rows ? '' : blank)}
      </p>
    ),
  };
  return rows ? [line, tableOf(`${key} rows`, rows)] : [line];
}

const tableOf = (key: string, { columns, widths, rows }: NonNullable<RecordItem['table']>): PartyBlock => ({
  ...{ kind: 'table', key, columns: widths, small: true, standsAlone: true },
  head: (
    <tr>
      {columns.map((label) => (
        <th key={label}>{label}</th>
      ))}
    </tr>
  ),
  rows: rows.map((cells, n) => ({
    key: `${key} ${n}`,
    node: (
      <tr data-piece>
        {cells.map((text, c) => (
          <td key={columns[c]}>{text}</td>
        ))}
      </tr>
    ),
  })),
});

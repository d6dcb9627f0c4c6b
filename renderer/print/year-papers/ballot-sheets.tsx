/**
 * Slips for a secret vote, several to a sheet where they are short enough. Nothing on a slip tells one from another:
 * no number, no signature.
 */
import { type CSSProperties, useLayoutEffect, useRef, useState } from 'react';
import { paperText } from '../../../shared/i18n/vi/print.ts';
import type { YearPaperJob, YearPaperUnit, YearPaperWords } from '../../../shared/ipc/year-paper.ts';
import type { YearTable } from '../../../shared/rules/year-papers/year-table.ts';
import { type PartyBlock, PartyDocument } from '../party-document.tsx';
import { headingBlock, titleBlock } from '../party-parts.tsx';
import { placeAndDate } from '../place-and-date.ts';
import { PracticeMark } from '../practice-mark.tsx';
import { headRow, nobodyRow, noteBlocks, orderWidth, yearTableBlock } from './year-table-block.tsx';

type PerSheet = YearPaperJob['perSheet'];

interface Props {
  readonly unit: YearPaperUnit;
  readonly table: YearTable;
  readonly words: YearPaperWords;
  readonly practice: boolean;
  readonly copies: number;
  readonly perSheet: PerSheet;
}

/** Two letters and their borders on a quarter of a sheet. */
const slipOrderWidth = 1.5 * orderWidth;

/** Left free under a slip for the cut, in pixels. */
const margin = 12;

/** Fewer to a sheet than wanted where the slip is too long for its part of it. */
export function BallotSheets(props: Props) {
  const [perSheet, setPerSheet] = useState<PerSheet>(props.perSheet);
  const cell = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const slip = cell.current;
    const part = slip?.parentElement;
    if (slip && part && slip.getBoundingClientRect().bottom > part.getBoundingClientRect().bottom - margin)
      setPerSheet(perSheet === 4 ? 2 : 1);
  }, [perSheet]);
  if (perSheet === 1) return <WholeSheets {...props} />;
  const sheets = Math.ceil(props.copies / perSheet);
  return Array.from({ length: sheets }, (_, sheet) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
    <section key={sheet} className={`page portrait ballot-sheet of-${perSheet}`}>
      {Array.from({ length: perSheet }, (_, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <div key={i} className="ballot">
          {props.practice && <PracticeMark />}
          <div ref={sheet === 0 && i === 0 ? cell : undefined}>
            <Slip {...props} />
          </div>
        </div>
      ))}
    </section>
  ));
}

function WholeSheets({ unit, table, words, practice, copies }: Props) {
  const [subject = '', ...under] = table.subjects;
  const blocks: readonly PartyBlock[] = [
    headingBlock({
      ...{ orgName: unit.orgName, upperName: unit.upperName },
      ...{ place: words.place, signedOn: words.signedOn },
    }),
    titleBlock(table.title, subject, under),
    yearTableBlock(table),
    ...noteBlocks(table.notes),
  ];
  return <PartyDocument practice={practice} blocks={blocks} copies={copies} />;
}

function Slip({ unit, table, words }: Props) {
  const shares = table.columns.reduce((sum, { width }) => sum + width, slipOrderWidth);
  const share = (width: number): CSSProperties => ({ width: `${(100 * width) / shares}%` });
  return (
    <>
      <header className="party-heading">
        <div>
          <p>{unit.upperName.toLocaleUpperCase('vi')}</p>
          <p className="bold">{unit.orgName.toLocaleUpperCase('vi')}</p>
        </div>
        <div>
          <p className="party">{paperText.party}</p>
          <p className="italic">{placeAndDate(words.place, words.signedOn)}</p>
        </div>
      </header>
      <h1>{table.title}</h1>
      <h2>{table.subjects.join(' ')}</h2>
      <table className="party-table">
        <colgroup>
          <col style={share(slipOrderWidth)} />
          {table.columns.map(({ label, width }) => (
            <col key={label} style={share(width)} />
          ))}
        </colgroup>
        <thead>{headRow(table.columns.map(({ label }) => label))}</thead>
        <tbody>
          {table.rows.length === 0
            ? nobodyRow(table.columns.length).node
            : table.rows.map(({ key, cells }, i) => (
                <tr key={key}>
                  <td className="centre">{i + 1}</td>
                  {cells.map((text, c) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
                    <td key={c}>{text}</td>
                  ))}
                </tr>
              ))}
        </tbody>
      </table>
      {table.notes.map((note) => (
        <p key={note} className="note">
          {note}
        </p>
      ))}
    </>
  );
}

/**
 * A report on paper: its sections one after the other under one heading; the header of a table comes again on every
 * page. Drawn from the same object as the workbook.
 */
import type { ReactNode } from 'react';
import { reportText as text } from '../../shared/i18n/vi/report.ts';
import type { BookPaper } from '../../shared/ipc/book.ts';
import type { ReportBlock, ReportPaper, ReportSection } from '../../shared/ipc/report.ts';
import type { CodeOf } from '../../shared/rules/report/line-code.ts';
import { cellText, isNought, type ReportCell, reportTable } from '../../shared/rules/report/report-table.ts';
import { PaperHeading, PaperSignatures } from './paper-frame.tsx';
import { PracticeMark } from './practice-mark.tsx';

interface Props {
  readonly drawn: ReportPaper;
  readonly size: 'A4' | 'A3';
  readonly paper: BookPaper;
  /** the reference code of each line; null leaves the column "Mã tra cứu" out */
  readonly codeOf: CodeOf | null;
}

export function ReportPages({ drawn, size, paper, codeOf }: Props) {
  const { report, upperName, practice, issueNo } = drawn;
  const last = report.sections.at(-1);
  const closing = (
    <>
      <p className="after">{text.beforeSpan(report.before.from, report.before.to)}</p>
      <p className="after">{text.changeNote}</p>
      <PaperSignatures paper={paper} />
    </>
  );
  return (
    <article className={`book report ${size === 'A3' ? 'a3' : 'a4'}`}>
      {practice && <PracticeMark />}
      <PaperHeading upperName={upperName} orgName={report.orgName} paper={paper} />
      <h1>{text.paperHeading.toLocaleUpperCase('vi')}</h1>
      <p className="italic centre">{text.span(report.from, report.to)}</p>
      {issueNo !== null && <p className="italic centre">{text.issue(issueNo)}</p>}
      {report.sections.map((section) => (
        <Section
          key={section.section}
          section={section}
          codeOf={codeOf}
          closing={section === last ? closing : null}
        />
      ))}
      {(last?.blocks.length ?? 0) === 0 && closing}
    </article>
  );
}

interface SectionProps {
  readonly section: ReportSection;
  readonly codeOf: CodeOf | null;
  /** what stays with the last row of its last table */
  readonly closing: ReactNode;
}

function Section({ section, codeOf, closing }: SectionProps) {
  return (
    <section>
      <h2>{section.title.toLocaleUpperCase('vi')}</h2>
      {section.locked && <p className="after">{text.lockedPaper}</p>}
      {section.blocks.map((block) => (
        <Block
          key={block.key}
          section={section}
          block={block}
          codeOf={codeOf}
          closing={block === section.blocks.at(-1) ? closing : null}
        />
      ))}
    </section>
  );
}

function Block({ section, block, codeOf, closing }: SectionProps & { readonly block: ReportBlock }) {
  const { columns, rows } = reportTable(section.section, block, codeOf);
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  const held = Math.max(0, rows.length - 2);
  const row = ({ line, cells }: (typeof rows)[number]) => (
    <tr key={line.key} className={line.kind === undefined ? undefined : 'bold'}>
      {cells.map((cell, c) => (
        <td
          key={columns[c]?.label}
          className={classOf(cell)}
          style={c === 0 ? { paddingLeft: `${1 + line.indent * 4}mm` } : undefined}
        >
          {cellText(cell, line.unit)}
        </td>
      ))}
    </tr>
  );
  const notes = block.notes.map((note) => (
    <p key={note} className="after">
      {note}
    </p>
  ));
  const title = isNought(block) ? `${block.title} (${text.nought})` : block.title;
  return (
    <>
      <table className="rows">
        <colgroup>
          {columns.map(({ label, width }) => (
            <col key={label} style={{ width: `${(100 * width) / shares}%` }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ label }) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
          <tr className="numbers">
            {columns.map(({ label }, i) => (
              <td key={label}>{i + 1}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr className="bold title">
            <td colSpan={columns.length}>{title}</td>
          </tr>
          {rows.slice(0, held).map(row)}
        </tbody>
        <tbody className="tail">
          {rows.slice(held).map(row)}
          {closing && (
            <tr>
              <td className="closing" colSpan={columns.length}>
                {notes}
                {closing}
              </td>
            </tr>
          )}
        </tbody>
      </table>
      {!closing && notes}
    </>
  );
}

const classOf = (cell: ReportCell): string | undefined =>
  cell.kind !== 'text' || cell.align === 'right' ? 'figure' : cell.align === 'centre' ? 'centre' : undefined;

/**
 * A book on paper: official heading, one table whose header comes again on every page and whose rows never break,
 * notes of a closed book, signatures. Page numbers stand at the top from page 2 (Hướng dẫn 05-HD/VPTW 2026).
 */
import { bookPaperText as words } from '../../shared/i18n/vi/books.ts';
import { signedAt, yearPaper } from '../../shared/i18n/vi/year-paper.ts';
import type { BookPaper, BookSheet } from '../../shared/ipc/book.ts';
import type { BookJob } from '../../shared/ipc/print.ts';
import { movementLines } from '../../shared/rules/books/movement-lines.ts';
import { noteChanges } from '../../shared/rules/books/note-changes.ts';
import { momentText } from '../../shared/text/moment.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { PracticeMark } from './practice-mark.tsx';

export function BookPages({ job, sheet }: { readonly job: BookJob; readonly sheet: BookSheet }) {
  const { head, rows, movement } = sheet;
  const { from, asOf } = head.request;
  const shares = 8 + head.columns.reduce((sum, c) => sum + c.width, 0);
  const share = (width: number) => `${(100 * width) / shares}%`;
  return (
    <article className={`book ${job.size === 'A3' ? 'a3' : 'a4'}`}>
      {head.practice && <PracticeMark />}
      <header className="heading">
        <div>
          <p>{head.upperName.toLocaleUpperCase('vi')}</p>
          <p className="bold">{head.orgName.toLocaleUpperCase('vi')}</p>
          <p>*</p>
        </div>
        <div>
          <p className="bold party">{yearPaper.party}</p>
          <p className="italic">
            {job.paper.signedOn === '' ? '' : signedAt(job.paper.place, job.paper.signedOn)}
          </p>
        </div>
      </header>
      <h1>{head.title.toLocaleUpperCase('vi')}</h1>
      <p className="italic centre">
        {from === '' ? words.asOf(asOf) : words.between(from, asOf)}
        {head.form !== '' && ` – ${head.form}`}
      </p>
      {head.closed && job.source.kind === 'closed' && (
        <p className="italic centre">
          {words.closedOn(momentText(head.closed.closedAt), head.closed.closedBy)}
        </p>
      )}
      {movement && (
        <table className="movement">
          <tbody>
            {movementLines(movement, head.request).map((line) => (
              <tr
                key={line.kind + line.label}
                className={line.kind === 'move' || line.kind === 'beside' ? '' : 'bold'}
              >
                <td className="centre">{line.number}</td>
                <td>{line.label}</td>
                <td className="centre">{formatCount(line.value)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <table className="rows" data-lines={head.lines}>
        <colgroup>
          <col style={{ width: share(8) }} />
          {head.columns.map((column) => (
            <col key={column.label} style={{ width: share(column.width) }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th>{head.order}</th>
            {head.columns.map((column) => (
              <th key={column.label}>{column.label}</th>
            ))}
          </tr>
          <tr className="numbers">
            <td>1</td>
            {head.columns.map((column, i) => (
              <td key={column.label}>{i + 2}</td>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, i) => (
            <tr key={row.key} style={{ height: `${head.lines * 1.18}em` }}>
              <td className="centre">{i + 1}</td>
              {row.cells.map((cell, c) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
                <td key={c} className={head.columns[c]?.centred ? 'centre' : undefined}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="after">
        {head.request.book === 'present' ? words.count(rows.length) : words.lines(rows.length)} {head.base}
      </p>
      {head.note !== '' && <p className="after italic">{head.note}</p>}
      {sheet.notes.length > 0 && <Notes sheet={sheet} />}
      <Signatures paper={job.paper} />
    </article>
  );
}

function Notes({ sheet }: { readonly sheet: BookSheet }) {
  const column = words.noteColumns;
  return (
    <section>
      <h2>{words.notes}</h2>
      <table className="rows notes">
        <thead>
          <tr>
            {Object.values(column).map((label) => (
              <th key={label}>{label}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sheet.notes.flatMap((note) =>
            noteChanges(note, sheet.head.columns).map((change) => (
              <tr key={`${note.number} ${change.column}`}>
                <td className="centre">{note.number}</td>
                <td>{note.memberName}</td>
                <td>{change.column}</td>
                <td>{change.before}</td>
                <td>{change.after}</td>
                <td>{note.ground}</td>
                <td>
                  {momentText(note.at)}, {note.actor}
                </td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  );
}

function Signatures({ paper }: { readonly paper: BookPaper }) {
  return (
    <footer className="signatures">
      <div>
        <p className="bold">{words.preparer}</p>
        <p className="name bold">{paper.preparer}</p>
      </div>
      <div>
        <p className="bold">{paper.onBehalfOf.toLocaleUpperCase('vi')}</p>
        <p className="bold">{paper.signerPost.toLocaleUpperCase('vi')}</p>
        <p className="name bold">{paper.signer}</p>
      </div>
    </footer>
  );
}

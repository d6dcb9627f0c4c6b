/** A book on paper: its table as any other, the proved balance before it and the notes of a closed book after it. */
import { bookPaperText as words } from '../../shared/i18n/vi/books.ts';
import type { BookSheet, Movement } from '../../shared/ipc/book.ts';
import type { BookJob } from '../../shared/ipc/print.ts';
import { bookAsSheet } from '../../shared/rules/books/book-as-sheet.ts';
import { movementLines } from '../../shared/rules/books/movement-lines.ts';
import { noteChanges } from '../../shared/rules/books/note-changes.ts';
import { momentText } from '../../shared/text/moment.ts';
import { formatCount } from '../../shared/text/numbers.ts';
import { TablePages } from './table-pages.tsx';

export function BookPages({ job, sheet }: { readonly job: BookJob; readonly sheet: BookSheet }) {
  const { movement } = sheet;
  return (
    <TablePages
      sheet={bookAsSheet(sheet, job.source.kind)}
      size={job.size}
      paper={job.paper}
      before={movement && <Balance movement={movement} request={sheet.head.request} />}
      after={sheet.notes.length > 0 && <Notes sheet={sheet} />}
    />
  );
}

function Balance({ movement, request }: { movement: Movement; request: BookSheet['head']['request'] }) {
  return (
    <table className="movement">
      <tbody>
        {movementLines(movement, request).map((line) => (
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
  );
}

function Notes({ sheet }: { readonly sheet: BookSheet }) {
  return (
    <section>
      <h2>{words.notes}</h2>
      <table className="rows notes">
        <thead>
          <tr>
            {Object.values(words.noteColumns).map((label) => (
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

import { Accordion, Table, Text } from '@mantine/core';
import type { BookColumn } from '../../../shared/entities/book.ts';
import { bookPaperText, booksText as text } from '../../../shared/i18n/vi/books.ts';
import { noteChanges } from '../../../shared/rules/books/note-changes.ts';
import { momentText } from '../../../shared/text/moment.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';

const lines = { whiteSpace: 'pre-line' } as const;

/** What corrections would have changed in a closed book, numbered as they came. */
export function NotesTable({
  id,
  columns,
}: {
  readonly id: number;
  readonly columns: readonly BookColumn[];
}) {
  const notes = useOp('book.notes', { id });
  const words = bookPaperText.noteColumns;
  if (notes.error) return <ErrorNote error={notes.error.error} />;
  if (!notes.data) return null;
  if (notes.data.length === 0) return <Text c="dimmed">{text.noNotes}</Text>;
  return (
    <Accordion variant="contained" defaultValue="notes">
      <Accordion.Item value="notes">
        <Accordion.Control>{text.notesTitle(notes.data.length)}</Accordion.Control>
        <Accordion.Panel>
          <Table.ScrollContainer minWidth={860} mah={240}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  {Object.values(words).map((label) => (
                    <Table.Th key={label}>{label}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {notes.data.flatMap((note) =>
                  noteChanges(note, columns).map((change) => (
                    <Table.Tr key={`${note.number} ${change.column}`}>
                      <Table.Td>{note.number}</Table.Td>
                      <Table.Td>{note.memberName}</Table.Td>
                      <Table.Td>{change.column}</Table.Td>
                      <Table.Td style={lines}>{change.before}</Table.Td>
                      <Table.Td style={lines}>{change.after}</Table.Td>
                      <Table.Td>{note.ground}</Table.Td>
                      <Table.Td>
                        {momentText(note.at)}, {note.actor}
                      </Table.Td>
                    </Table.Tr>
                  )),
                )}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  );
}

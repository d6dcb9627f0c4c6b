import { Alert, Button, List, Stack, Table, Text, Title } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { templateText as text } from '../../../../shared/i18n/vi/template.ts';
import type { TemplateMarkView, TemplateView } from '../../../../shared/ipc/template.ts';

interface Props {
  readonly view: TemplateView;
  readonly onUnmark: (mark: TemplateMarkView) => void;
}

/** What is marked, and marks that name nothing known. */
export function TemplateMarks({ view, onUnmark }: Props) {
  const { marks, bad } = view;
  return (
    <Stack gap="sm" component="section" aria-label={text.marksTitle(marks.length)}>
      {bad.length > 0 && (
        <Alert color="orange" icon={<IconAlertTriangle aria-hidden />} title={text.badTitle(bad.length)}>
          <List>
            {bad.map(({ sheet, address, name, names }) => (
              <List.Item key={`${sheet}!${address}!${name}`}>
                {`${text.badOne(sheet, address, name)} – ${names.length > 0 ? text.badMany(names.join('; ')) : text.badNone}.`}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
      {marks.length === 0 && bad.length === 0 && <Text>{text.noMarks}</Text>}
      {marks.length > 0 && (
        <>
          <Title order={3} size="h5">
            {text.marksTitle(marks.length)}
          </Title>
          <Table.ScrollContainer minWidth={600} mah={320}>
            <Table>
              <Table.Thead>
                <Table.Tr>
                  {[text.sheet, text.cell, text.inCell, text.what, text.source, ''].map((head) => (
                    <Table.Th key={head}>{head}</Table.Th>
                  ))}
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {marks.map((mark) => (
                  <Table.Tr key={`${mark.sheet}!${mark.address}`}>
                    <Table.Td>{mark.sheet}</Table.Td>
                    <Table.Td>{mark.address}</Table.Td>
                    <Table.Td>{mark.before || text.empty}</Table.Td>
                    <Table.Td>{mark.names.join('; ')}</Table.Td>
                    <Table.Td>{text.sources[mark.source]}</Table.Td>
                    <Table.Td>
                      {mark.source === 'hand' && (
                        <Button
                          variant="subtle"
                          color="gray"
                          size="compact-md"
                          onClick={() => onUnmark(mark)}
                        >
                          {text.unmark(mark.address)}
                        </Button>
                      )}
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </Table.ScrollContainer>
        </>
      )}
    </Stack>
  );
}

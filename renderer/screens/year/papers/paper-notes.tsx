/** What is missing on the paper, or does not add up, and where it is entered. Nothing here keeps it from being printed. */
import { Alert, Button, List, Stack } from '@mantine/core';
import { IconAlertTriangle, IconInfoCircle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { ratingPapersText as text } from '../../../../shared/i18n/vi/rating-papers-panel.ts';
import type { YearPaper } from '../../../../shared/ipc/year-paper.ts';
import type { YearTab } from '../../../search-params.ts';

interface Note {
  readonly text: string;
  readonly to?: { readonly tab: YearTab; readonly label: string };
}

const toPeople = { tab: 'tung-dong-chi', label: text.toPeople } as const;
const toMeetings = { tab: 'cuoc-hop', label: text.toMeetings } as const;

/** Names before the rest is only counted. */
const named = 4;

function nobodyNote({ request: { kind }, listed, levelNames }: YearPaper): Note {
  if (kind === 'committeeBallot' || kind === 'branchBallot') return { text: text.nobody.organisations };
  if (listed === 0) return { text: text.nobodyListed };
  if (kind === 'bestBallot') return { text: text.nobody.bestBallot(levelNames.excellent), to: toPeople };
  if (kind === 'decision') return { text: text.nobody.decision, to: toPeople };
  if (kind === 'unreviewed') return { text: text.nobody.unreviewed(listed) };
  return { text: text.nobody.toBeRated };
}

function notesOf(paper: YearPaper): readonly Note[] {
  const { units, request, decision } = paper;
  const notes: Note[] = [];
  if (units.every(({ rows, table }) => rows.length === 0 && (table?.rows.length ?? 0) === 0))
    notes.push(nobodyNote(paper));
  if (request.kind === 'selfReview') notes.push({ text: text.frame });
  if (request.kind === 'bestBallot') notes.push({ text: text.proposed });
  if (request.kind === 'committeeBallot' || request.kind === 'branchBallot')
    notes.push({ text: text.ownWord });
  if (request.kind === 'decision' && (decision.number === '' || decision.on === ''))
    notes.push({ text: text.noDecision, to: toMeetings });
  const without = request.kind === 'count' ? units.filter(({ meeting }) => meeting === null) : [];
  if (without.length > 0) {
    const names = without.slice(0, named).map(({ orgName }) => orgName);
    notes.push({
      text: text.noMeeting(without.length, names.join(', ') + (without.length > named ? ', …' : '')),
      to: toMeetings,
    });
  }
  return notes;
}

export function PaperNotes({ paper }: { readonly paper: YearPaper }) {
  const faults = paper.units.flatMap(({ orgName, checks }) =>
    checks.map((check) => text.check(orgName, check)),
  );
  return (
    <Stack gap="xs">
      {faults.length > 0 && (
        <Alert
          variant="default"
          color="orange"
          role="alert"
          title={text.checkTitle}
          icon={<IconAlertTriangle aria-hidden />}
        >
          <List>
            {faults.slice(0, named).map((fault) => (
              <List.Item key={fault}>{fault}</List.Item>
            ))}
          </List>
        </Alert>
      )}
      {notesOf(paper).map(({ text: sentence, to }) => (
        <Alert key={sentence} variant="default" p="xs" role="note" icon={<IconInfoCircle aria-hidden />}>
          {sentence}
          {to && (
            <Button
              variant="default"
              size="xs"
              mt="xs"
              display="block"
              renderRoot={(props) => (
                <Link
                  to="/xep-loai/$year"
                  params={{ year: String(paper.request.year) }}
                  search={{ muc: to.tab }}
                  {...props}
                />
              )}
            >
              {to.label}
            </Button>
          )}
        </Alert>
      ))}
    </Stack>
  );
}

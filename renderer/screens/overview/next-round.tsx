import { Anchor, List, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { badgeText } from '../../../shared/i18n/vi/badge.ts';
import { overviewText as text } from '../../../shared/i18n/vi/overview.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import classes from './overview.module.css';

/** The next round of badges: its day, until when its dossiers are sent, how many are due. Opens its list. */
export function NextRound() {
  const round = useOp('overview.badges', {});
  const data = round.data;
  return (
    <section className={classes.section}>
      <Title order={2}>{text.badges}</Title>
      <ErrorNote error={round.error?.error} />
      {round.isPending && <Loading />}
      {data && (
        <>
          <Text>
            <Anchor
              renderRoot={(props) => (
                <Link to="/huy-hieu" search={{ muc: 'den-han', dot: data.day }} {...props} />
              )}
            >
              {badgeText.roundName(data.name, data.day)}
            </Anchor>
            : {text.roundDue(data.due)}
          </Text>
          <List size="md" mt={4}>
            <List.Item>{text.dossierDue(formatDate(data.dossierDueOn))}</List.Item>
            {data.late > 0 && <List.Item>{text.roundLate(data.late)}</List.Item>}
            {data.waiting > 0 && <List.Item>{text.roundWaiting(data.waiting)}</List.Item>}
          </List>
        </>
      )}
    </section>
  );
}

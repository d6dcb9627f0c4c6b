/** Who held which post in an organisation on the day, its terms, and recording both. */
import { Alert, Badge, Button, Group, Menu, Stack, Text, Title } from '@mantine/core';
import { IconAlertTriangle, IconDots } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type CommitteeTerm, committeePosts, type PostHolding } from '../../../shared/entities/committee.ts';
import { organisationText, committeeText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { May } from '../../parts/rights/may.tsx';
import { AppointForm } from './appoint-form.tsx';
import { EndPost } from './end-post.tsx';
import classes from './organisations.module.css';
import { TermForm } from './term-form.tsx';

interface Props {
  readonly org: OrganisationAsOf;
  readonly day: string;
}

type Doing =
  | { readonly form: 'appoint' }
  | { readonly form: 'term'; readonly term: CommitteeTerm | null }
  | { readonly form: 'end' | 'remove'; readonly post: PostHolding };

const heldOn = (term: CommitteeTerm, day: string): boolean =>
  term.fromOn <= day && (term.untilOn === '' || term.untilOn > day);

export function CommitteePanel({ org, day }: Props) {
  const committee = useOp('committee.asOf', { orgId: org.id, day }, { keepPrevious: true });
  const [doing, setDoing] = useState<Doing | null>(null);
  const close = () => setDoing(null);
  const { data } = committee;
  return (
    <Stack gap={6} component="section" aria-label={text.title}>
      <Group justify="space-between" gap="xs">
        <Title order={3}>{text.asOf(formatDate(day))}</Title>
        <Group gap={4}>
          <May right="write">
            <Button variant="default" size="compact-md" fz="sm" onClick={() => setDoing({ form: 'appoint' })}>
              {text.appoint}
            </Button>
            <Button
              variant="default"
              size="compact-md"
              fz="sm"
              onClick={() => setDoing({ form: 'term', term: null })}
            >
              {text.addTerm}
            </Button>
          </May>
        </Group>
      </Group>
      <ErrorNote error={committee.error?.error} />
      {committee.isPending && <Loading />}
      {data?.posts.length === 0 && <Text c="dimmed">{text.none}</Text>}
      {data?.posts.map((post) => (
        <Group key={post.id} justify="space-between" wrap="nowrap" gap="sm" align="flex-start">
          <div>
            <Link to="/dang-vien/$id" params={{ id: String(post.memberId) }} className={classes.person}>
              {post.memberName}
            </Link>
            {': '}
            {committeePosts[post.post]}{' '}
            <Text span c="dimmed">
              {text.since(formatDate(post.fromOn))}
            </Text>
            {post.left && (
              <Badge
                color="yellow"
                variant="light"
                tt="none"
                fz="sm"
                leftSection={<IconAlertTriangle size={14} aria-hidden />}
              >
                {text.left}
              </Badge>
            )}
          </div>
          <May right="write">
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-md"
                  flex="none"
                  aria-label={text.endOne(post.memberName, committeePosts[post.post])}
                >
                  <IconDots size={18} aria-hidden />
                </Button>
              </Menu.Target>
              <Menu.Dropdown>
                <Menu.Item onClick={() => setDoing({ form: 'end', post })}>{text.end}</Menu.Item>
                <Menu.Item onClick={() => setDoing({ form: 'remove', post })}>{text.remove}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          </May>
        </Group>
      ))}
      {data?.warnings.map(({ rule, citation }) => (
        <Alert key={rule} color="yellow" icon={<IconAlertTriangle aria-hidden />}>
          {organisationText.withCitation(rule, citation)}
        </Alert>
      ))}
      {data && (
        <Text c="dimmed">
          {text.terms}: {data.terms.length === 0 && text.noTerm}
        </Text>
      )}
      {data?.terms.map((term) => (
        <Group key={term.id} gap="xs">
          <Text {...(heldOn(term, day) ? { fw: 600 } : {})}>
            {term.name}: {text.span(formatDate(term.fromOn), formatDate(term.untilOn))}
          </Text>
          <May right="write">
            <Button
              variant="subtle"
              color="gray"
              size="compact-md"
              fz="sm"
              aria-label={text.mendTerm(term.name)}
              onClick={() => setDoing({ form: 'term', term })}
            >
              {text.mend}
            </Button>
          </May>
        </Group>
      ))}
      {doing?.form === 'appoint' && (
        <AppointForm org={org} day={day} terms={data?.terms ?? []} onClose={close} />
      )}
      {doing?.form === 'term' && <TermForm orgId={org.id} term={doing.term} onClose={close} />}
      {(doing?.form === 'end' || doing?.form === 'remove') && (
        <EndPost post={doing.post} mistaken={doing.form === 'remove'} day={day} onClose={close} />
      )}
    </Stack>
  );
}

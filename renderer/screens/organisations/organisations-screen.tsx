/** The tree of Party organisations as it stands today. It changes by founding and renaming, with date and decision. */
import { Button, Stack } from '@mantine/core';
import { useState } from 'react';
import type { Organisation } from '../../../shared/entities/organisation.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { FoundForm } from './found-form.tsx';
import { OrganisationTree } from './organisation-tree.tsx';
import { RenameForm } from './rename-form.tsx';

type Deed = { readonly kind: 'found' | 'rename'; readonly org: Organisation };

export function OrganisationsScreen() {
  const list = useOp('organisation.list', {});
  const [deed, setDeed] = useState<Deed | null>(null);
  const orgs = list.data ?? [];
  const root = orgs[0];
  const members = orgs.reduce((sum, org) => sum + org.members, 0);
  const close = () => setDeed(null);

  return (
    <>
      <PageHeader title={text.title} {...(root ? { subtitle: text.subtitle(orgs.length, members) } : {})}>
        {root && orgs.length > 1 && (
          <Button onClick={() => setDeed({ kind: 'found', org: root })}>{text.found}</Button>
        )}
      </PageHeader>
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      <Stack>
        {root && (
          <OrganisationTree
            orgs={orgs}
            onFound={(org) => setDeed({ kind: 'found', org })}
            onRename={(org) => setDeed({ kind: 'rename', org })}
          />
        )}
        {root && orgs.length === 1 && (
          <EmptyState text={text.onlyRoot}>
            <Button onClick={() => setDeed({ kind: 'found', org: root })}>{text.found}</Button>
          </EmptyState>
        )}
      </Stack>
      {deed?.kind === 'found' && <FoundForm orgs={orgs} parent={deed.org} onClose={close} />}
      {deed?.kind === 'rename' && <RenameForm org={deed.org} onClose={close} />}
    </>
  );
}

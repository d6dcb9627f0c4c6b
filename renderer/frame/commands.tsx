import { Kbd } from '@mantine/core';
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight';
import {
  IconArrowBackUp,
  IconDatabaseExport,
  IconFileImport,
  IconFolderOpen,
  IconGavel,
  IconHash,
  IconLock,
  IconSearch,
  IconUserPlus,
} from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { appText } from '../../shared/i18n/vi/app.ts';
import { reportIssueText } from '../../shared/i18n/vi/report-issue.ts';
import { ruleText } from '../../shared/i18n/vi/rule.ts';
import { stepsText } from '../../shared/i18n/vi/steps.ts';
import { readReferenceCode } from '../../shared/rules/reference-code.ts';
import { foldText } from '../../shared/text/names.ts';
import { call, useCommand } from '../api.ts';
import { useLock } from '../fields/use-lock.ts';
import { notify } from '../parts/notify.ts';
import { useMay } from '../parts/rights/use-may.ts';
import { useSections } from '../parts/rights/use-sections.ts';
import { requestUndo } from '../parts/undo-request.ts';

/** Ctrl+K: every section and the deeds that belong to no screen, found with or without diacritics. */
export function Commands() {
  const navigate = useNavigate();
  const { lock } = useLock();
  const backup = useCommand('register.backup');
  const names = appText.commandNames;
  const sections = useSections();
  const mayWrite = useMay('write');
  const atToday = useMay('today');

  /** not offered to who may not write */
  const writing: SpotlightActionData[] = [
    {
      id: 'add-member',
      label: names.addMember,
      leftSection: <IconUserPlus size={20} aria-hidden />,
      onClick: () => void navigate({ to: '/dang-vien/$id', params: { id: 'moi' } }),
    },
    {
      id: 'undo',
      label: stepsText.undoLast,
      leftSection: <IconArrowBackUp size={20} aria-hidden />,
      rightSection: <Kbd>Ctrl+Z</Kbd>,
      onClick: () => requestUndo(null),
    },
    {
      id: 'import',
      label: names.importRoster,
      leftSection: <IconFileImport size={20} aria-hidden />,
      onClick: () => void navigate({ to: '/nhap-xuat' }),
    },
    {
      id: 'backup',
      label: names.backup,
      leftSection: <IconDatabaseExport size={20} aria-hidden />,
      onClick: () =>
        backup.mutate(
          {},
          {
            onSuccess: ({ file, second }) => {
              notify.success(appText.backedUp(file));
              if (second && !second.ok) notify.failure(second.error);
            },
            onError: ({ error }) => notify.failure(error),
          },
        ),
    },
  ];

  const showData: SpotlightActionData = {
    id: 'show-data',
    label: names.showData,
    leftSection: <IconFolderOpen size={20} aria-hidden />,
    onClick: () => void call('folder.showData', {}),
  };

  const actions: SpotlightActionData[] = [
    ...sections.map(({ to, name, Icon }) => ({
      id: to,
      label: name,
      leftSection: <Icon size={20} aria-hidden />,
      onClick: () => void navigate({ to }),
    })),
    ...(mayWrite ? writing : []),
    {
      id: 'look-up',
      label: reportIssueText.lookUp.command,
      leftSection: <IconHash size={20} aria-hidden />,
      onClick: () => void navigate({ to: '/bao-cao', search: { muc: 'tra-ma' } }),
    },
    {
      id: 'rules',
      label: ruleText.title,
      leftSection: <IconGavel size={20} aria-hidden />,
      onClick: () => void navigate({ to: '/quy-dinh' }),
    },
    ...(atToday ? [showData] : []),
    {
      id: 'lock',
      label: names.lock,
      leftSection: <IconLock size={20} aria-hidden />,
      rightSection: <Kbd>Ctrl+L</Kbd>,
      onClick: lock,
    },
  ];

  /** A reference code typed here is looked up at once. */
  const codeAction = (query: string): SpotlightActionData[] =>
    typeof readReferenceCode(query) === 'string'
      ? []
      : [
          {
            id: 'code',
            label: `${reportIssueText.lookUp.command} ${query.trim().toUpperCase()}`,
            leftSection: <IconHash size={20} aria-hidden />,
            onClick: () =>
              void navigate({ to: '/bao-cao', search: { muc: 'tra-ma', ma: query.trim().toUpperCase() } }),
          },
        ];

  return (
    <Spotlight
      actions={actions}
      shortcut="mod + K"
      // Also from within a field: the search box is where the hands are.
      tagsToIgnore={[]}
      triggerOnContentEditable
      highlightQuery={false}
      // Ready at once: letters typed during a transition would be lost.
      transitionProps={{ duration: 0 }}
      overlayProps={{ backgroundOpacity: 0.45, blur: 0 }}
      nothingFound={appText.noCommand}
      filter={(query, all) => [
        ...codeAction(query),
        ...all.filter(
          (action) => 'label' in action && foldText(action.label ?? '').includes(foldText(query)),
        ),
      ]}
      searchProps={{
        leftSection: <IconSearch size={20} aria-hidden />,
        placeholder: appText.commandsHint,
        'aria-label': appText.commands,
      }}
    />
  );
}

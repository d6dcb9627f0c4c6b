/** What each kind of deed asks besides its day and its decision. */
import { Checkbox, MultiSelect, NativeSelect, Select, Stack, Text, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { OrganisationType } from '../../../shared/entities/organisation.ts';
import type { OrganisationDeedKind } from '../../../shared/entities/organisation-deed.ts';
import { organisationText as text } from '../../../shared/i18n/vi/organisation.ts';
import type { OrganisationAsOf } from '../../../shared/ipc/organisation.ts';
import { FoundingMembers } from './founding-members.tsx';
import { SplitParts } from './split-parts.tsx';
import { typeOptions } from './type-options.ts';
import type { DeedWizardState } from './use-deed-wizard.ts';

interface Props {
  readonly kind: OrganisationDeedKind;
  readonly org: OrganisationAsOf;
  readonly wizard: DeedWizardState;
  readonly problem: (field: string) => ReactNode;
}

export function DeedQuestions({ kind, org, wizard, problem }: Props) {
  const { answers, change, orgs, day } = wizard;
  const others = orgs.filter((o) => o.id !== org.id);
  const name = (label: string) => (
    <TextInput
      label={label}
      withAsterisk
      data-autofocus
      maxLength={200}
      autoComplete="off"
      value={answers.name}
      error={problem('name')}
      onChange={(e) => change({ name: e.currentTarget.value })}
    />
  );
  const code = (label: string) => (
    <TextInput
      label={label}
      description={text.codeHint}
      maxLength={40}
      autoComplete="off"
      value={answers.code}
      error={problem('code')}
      onChange={(e) => change({ code: e.currentTarget.value })}
    />
  );
  const type = (label: string) => (
    <NativeSelect
      label={label}
      data={typeOptions}
      value={answers.type}
      // The options are the types themselves.
      onChange={(e) => change({ type: e.currentTarget.value as OrganisationType })}
    />
  );
  const place = (
    field: 'parentId' | 'intoOrgId' | 'membersToOrgId' | 'childrenToOrgId',
    label: string,
    choices: readonly OrganisationAsOf[],
    options: { readonly required?: boolean } = {},
  ) => (
    <Select
      label={label}
      withAsterisk={options.required === true}
      placeholder={text.chooseInto}
      data={choices.map((o) => ({ value: String(o.id), label: o.name }))}
      value={answers[field] === null ? null : String(answers[field])}
      onChange={(chosen) => change({ [field]: chosen === null ? null : Number(chosen) })}
      error={problem(field)}
      searchable
      clearable={options.required !== true}
    />
  );
  switch (kind) {
    case 'found':
      return (
        <Stack gap="sm">
          {place('parentId', text.parent, orgs, { required: true })}
          {type(text.type)}
          {name(text.name)}
          {code(text.code)}
          <FoundingMembers
            orgs={orgs}
            day={day}
            chosen={answers.memberIds}
            onChange={(memberIds) => change({ memberIds })}
          />
        </Stack>
      );
    case 'rename':
      return (
        <Stack gap="sm">
          <Text>{text.oldName(org.name)}</Text>
          {name(text.newName)}
        </Stack>
      );
    case 'recode':
      return code(text.newCode);
    case 'raise':
    case 'lower':
      return (
        <Stack gap="sm">
          {type(text.newType)}
          {name(text.newName)}
          {code(text.newCode)}
        </Stack>
      );
    case 'move':
      return place('parentId', text.newParent, others, { required: true });
    case 'split':
      return (
        <Stack gap="sm">
          <SplitParts
            org={org}
            day={day}
            parts={answers.parts}
            onChange={(parts) => change({ parts })}
            problem={problem}
          />
          {org.parentId !== null && (
            <Checkbox
              label={text.splitEnds}
              checked={answers.ends}
              onChange={(e) => change({ ends: e.currentTarget.checked })}
            />
          )}
        </Stack>
      );
    case 'merge':
      return place('intoOrgId', text.mergeInto, others, { required: true });
    case 'unite':
      return (
        <Stack gap="sm">
          <MultiSelect
            label={text.uniteWhich}
            withAsterisk
            data={orgs
              .filter((o) => o.parentId !== null)
              .map((o) => ({ value: String(o.id), label: o.name }))}
            value={answers.orgIds.map(String)}
            onChange={(chosen) => change({ orgIds: chosen.map(Number) })}
            error={problem('orgIds')}
            searchable
          />
          {place('parentId', text.parent, orgs, { required: true })}
          {type(text.type)}
          {name(text.name)}
          {code(text.code)}
        </Stack>
      );
    case 'handOver':
      return (
        <TextInput
          label={text.toName}
          placeholder={text.toNameExample}
          withAsterisk
          data-autofocus
          maxLength={300}
          autoComplete="off"
          value={answers.toName}
          error={problem('toName')}
          onChange={(e) => change({ toName: e.currentTarget.value })}
        />
      );
    case 'dissolve':
    case 'disband': {
      const children = orgs.some((o) => o.parentId === org.id);
      return (
        <Stack gap="sm">
          {place('membersToOrgId', text.membersTo, others)}
          {children && place('childrenToOrgId', text.childrenTo, others)}
        </Stack>
      );
    }
  }
}

import { describe, expect, it } from 'vitest';
import { type EventKind, eventKinds } from '../../../../shared/entities/event.ts';
import { eventPayloads } from '../../../../shared/entities/event-payloads.ts';
import { recordedElsewhere } from '../../../../shared/rules/possible-events.ts';
import { eventForms, eventGroups, isRecordedKind } from './event-forms.ts';

const forms = Object.values(eventForms);

describe('The wizards', () => {
  it('are there for every kind of event that no other screen records', () => {
    const wanted = eventKinds.filter((kind) => !recordedElsewhere.includes(kind));
    expect(forms.map((form) => form.kind as EventKind).sort()).toEqual(wanted.toSorted());
  });

  it('stand in the menu once each', () => {
    const listed = eventGroups.flatMap((group) => group.kinds);
    expect(listed.toSorted()).toEqual(Object.keys(eventForms).toSorted());
    expect(new Set(listed).size).toBe(listed.length);
  });

  it.each(forms.map((form) => [form.kind, form] as const))(
    '%s asks for what its event carries',
    (kind, form) => {
      const carried = Object.keys(eventPayloads[kind].shape);
      expect(Object.keys(form.blank).toSorted()).toEqual(carried.toSorted());
      for (const field of form.fields) expect(carried).toContain(field.name);
      const named = [form.refusedAt ?? [], Object.values(form.refusedAtFor ?? {})].flat();
      expect(form.fields.map((f) => f.name)).toEqual(expect.arrayContaining(named));
    },
  );

  it('are not opened by an address that names something else', () => {
    expect([isRecordedKind('died'), isRecordedKind('enrolled'), isRecordedKind('constructor')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

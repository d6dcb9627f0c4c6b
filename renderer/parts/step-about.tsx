import { Anchor } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { stepsText as text } from '../../shared/i18n/vi/steps.ts';
import type { StepView } from '../../shared/ipc/step.ts';

/** Whom or what a step changed, each member a way to the record. */
export function StepAbout({ step: { about, more, moreKnown } }: { step: StepView }) {
  return (
    <>
      {about.map(({ memberId, name }, i) => (
        <span key={memberId ?? name}>
          {i > 0 && ', '}
          {memberId === null ? (
            name
          ) : (
            <Anchor
              onClick={(e) => e.stopPropagation()}
              renderRoot={(props) => (
                <Link to="/dang-vien/$id" params={{ id: String(memberId) }} {...props} />
              )}
            >
              {name}
            </Anchor>
          )}
        </span>
      ))}
      {more > 0 && ` ${moreKnown ? text.more(more) : text.moreThan(more)}`}
    </>
  );
}

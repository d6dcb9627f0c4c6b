/** Every deed of a person, newest first; each can be taken back as long as no later one rests on it. */
import { Button, Group, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { stepsText as text } from '../../../shared/i18n/vi/steps.ts';
import { useOp } from '../../api.ts';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';
import { PageHeader } from '../../parts/page-header.tsx';
import { StepPanel } from './step-panel.tsx';
import { StepTable } from './step-table.tsx';
import classes from './steps.module.css';

const pageSize = 50;

export function StepsScreen() {
  const { buoc: only = null } = useSearch({ from: '/cac-buoc' });
  const navigate = useNavigate();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const [limit, setLimit] = useState(pageSize);
  const [chosen, setChosen] = useState<number | null>(only);
  const list = useOp('step.list', { search, limit: Math.min(limit, 200), id: only }, { keepPrevious: true });
  const steps = list.data?.steps ?? [];
  const total = list.data?.total ?? 0;
  const showAll = () => {
    setTyped('');
    void navigate({ to: '/cac-buoc', search: {}, replace: true });
  };
  const step = steps.find((s) => s.id === chosen);
  return (
    <>
      <PageHeader title={text.title} subtitle={text.subtitle} />
      <ErrorNote error={list.error?.error} />
      {list.isPending && <Loading />}
      {list.data && total === 0 && search === '' && only === null && (
        <EmptyState text={text.empty}>
          <Button renderRoot={(props) => <Link to="/dang-vien" {...props} />}>{text.toMembers}</Button>
        </EmptyState>
      )}
      {list.data && (total > 0 || search !== '' || only !== null) && (
        <div className={classes.columns}>
          <div className={classes.list}>
            <TextInput
              type="search"
              aria-label={text.search}
              placeholder={text.searchHint}
              leftSection={<IconSearch size={18} aria-hidden />}
              value={typed}
              onChange={(e) => setTyped(e.currentTarget.value)}
              mb="sm"
            />
            {total === 0 ? (
              <EmptyState text={only === null ? text.noneFound(search) : text.notThere}>
                <Button variant="default" onClick={showAll}>
                  {text.clearSearch}
                </Button>
              </EmptyState>
            ) : (
              <>
                <Group mb={4} gap="sm">
                  <Text c="dimmed">{text.count(total)}</Text>
                  {only !== null && (
                    <Button variant="subtle" color="gray" size="compact-md" onClick={showAll}>
                      {text.allSteps}
                    </Button>
                  )}
                </Group>
                <StepTable steps={steps} chosen={chosen} onChoose={setChosen} />
                {steps.length < total && limit < 200 && (
                  <Button variant="subtle" color="gray" mt="sm" onClick={() => setLimit(limit + pageSize)}>
                    {text.loadMore}
                  </Button>
                )}
              </>
            )}
          </div>
          <aside className={classes.panel} aria-label={text.willUndo}>
            {step ? <StepPanel key={step.id} step={step} /> : <Text c="dimmed">{text.chooseOne}</Text>}
          </aside>
        </div>
      )}
    </>
  );
}

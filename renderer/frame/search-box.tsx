import { TextInput } from '@mantine/core';
import { useHotkeys } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { appText } from '../../shared/i18n/vi/app.ts';
import { type MembersSearch, membersSearch } from '../search-params.ts';
import classes from './frame.module.css';

/** Ctrl+F from anywhere. On the list it searches as one types; elsewhere Enter goes there, so no form is left by accident. */
export function SearchBox() {
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const location = useLocation();
  const onList = location.pathname === '/dang-vien';
  const filters: MembersSearch = onList ? membersSearch.parse(location.search) : {};
  const query = filters.q ?? '';
  const [text, setText] = useState(query);
  const sent = useRef(query);

  useEffect(() => {
    if (query === sent.current) return;
    sent.current = query;
    setText(query);
  }, [query]);

  useHotkeys(
    [
      [
        'mod+F',
        () => {
          box.current?.focus();
          box.current?.select();
        },
      ],
    ],
    [],
  );

  const go = (q: string) => {
    sent.current = q;
    void navigate({
      to: '/dang-vien',
      search: { ...filters, q: q === '' ? undefined : q },
      replace: onList,
    });
  };

  return (
    <search>
      <TextInput
        ref={box}
        className={classes.search ?? ''}
        type="search"
        aria-label={appText.search}
        placeholder={appText.searchHint}
        leftSection={<IconSearch size={18} aria-hidden />}
        value={text}
        onChange={(e) => {
          setText(e.currentTarget.value);
          if (onList) go(e.currentTarget.value);
        }}
        onKeyDown={(e) => {
          if (e.key === 'Enter') go(text);
        }}
      />
    </search>
  );
}

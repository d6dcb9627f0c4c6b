/** The posts that a member holds and held in committees; recorded at the organisation. */
import { Stack, Table, Text, Title } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { committeePosts } from '../../../shared/entities/committee.ts';
import { committeeText as text } from '../../../shared/i18n/vi/organisation.ts';
import { formatDate } from '../../../shared/text/dates.ts';
import { useOp } from '../../api.ts';
import { ErrorNote } from '../../parts/error-note.tsx';
import { Loading } from '../../parts/loading.tsx';

export function PostsPanel({ memberId }: { memberId: number }) {
  const posts = useOp('committee.ofMember', { memberId });
  return (
    <Stack gap="xs" component="section" aria-label={text.memberPosts}>
      <Title order={3}>{text.memberPosts}</Title>
      <ErrorNote error={posts.error?.error} />
      {posts.isPending && <Loading />}
      {posts.data?.length === 0 && <Text c="dimmed">{text.memberNoPosts}</Text>}
      {posts.data && posts.data.length > 0 && (
        <Table aria-label={text.memberPosts}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{text.post}</Table.Th>
              <Table.Th>{text.where}</Table.Th>
              <Table.Th>{text.time}</Table.Th>
              <Table.Th>{text.endReason}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {posts.data.map((post) => (
              <Table.Tr key={post.id}>
                <Table.Td>{committeePosts[post.post]}</Table.Td>
                <Table.Td>
                  <Link to="/to-chuc" search={{ org: post.orgId }} style={{ color: 'inherit' }}>
                    {post.orgName}
                  </Link>
                </Table.Td>
                <Table.Td>{text.span(formatDate(post.fromOn), formatDate(post.untilOn))}</Table.Td>
                <Table.Td>{post.endReason}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}

import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { sandbox as words } from '../words/fr/sandbox';
import { conversationOf, people, slugOf } from './people';
import type { News, Unread } from './wire';

/** The pages that are open, and what each person has not seen yet. */
export type Events = {
  /** Keeps a page told until it closes. Opening a conversation reads what is in it. */
  listen(conversation: string, response: ServerResponse, hello: () => News): Promise<void>;
  tell(conversation: string, news: News): void;
  tellAll(news: News): void;
  /** Counts a message as unread, unless a page shows that conversation. */
  arrived(conversation: string): void;
  unread(): readonly Unread[];
  close(): void;
};

export function openEvents(): Events {
  const pages = new Map<ServerResponse, string>();
  const counts = new Map<string, number>();

  const write = (page: ServerResponse, news: News) => page.write(`data: ${JSON.stringify(news)}\n\n`);
  const tellAll = (news: News) => {
    for (const page of pages.keys()) write(page, news);
  };
  const unread = () =>
    people.map((person) => {
      const count = counts.get(conversationOf(person)) ?? 0;
      return { slug: slugOf(person), count, label: words.unread(count) };
    });
  const setUnread = (conversation: string, count: number) => {
    counts.set(conversation, count);
    tellAll({ kind: 'unread', unread: unread() });
  };

  return {
    async listen(conversation, page, hello) {
      if (page.destroyed) return;
      page.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      page.write('retry: 1000\n\n');
      setUnread(conversation, 0);
      write(page, hello());
      pages.set(page, conversation);
      await once(page, 'close');
      pages.delete(page);
    },
    tell(conversation, news) {
      for (const [page, shown] of pages) if (shown === conversation) write(page, news);
    },
    tellAll,
    arrived(conversation) {
      if (![...pages.values()].includes(conversation)) setUnread(conversation, (counts.get(conversation) ?? 0) + 1);
    },
    unread,
    close() {
      for (const page of pages.keys()) page.end();
    },
  };
}

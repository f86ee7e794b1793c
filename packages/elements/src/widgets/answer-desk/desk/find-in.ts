import type { WorkPage, WorkQuery } from '../../../staff/desk/work-list.ts';

/** Most pages of a view that are looked through. */
const most = 5;

/** What is only to be had from its list, wherever it stands now; undefined where no view has it: another department may have it meanwhile. */
export async function findIn<One extends { readonly id: string }, View extends string>(id: string, views: readonly View[], page: (view: View, query: WorkQuery) => Promise<WorkPage<One>>): Promise<One | undefined> {
  for (const view of views) {
    let cursor: string | null = null;
    for (let nth = 0; nth < most; nth += 1) {
      const { data, nextCursor }: WorkPage<One> = await page(view, { limit: 100, ...(cursor === null ? {} : { cursor }) });
      const found = data.find((one) => one.id === id);
      if (found) return found;
      if (nextCursor === null) break;
      cursor = nextCursor;
    }
  }
  return undefined;
}

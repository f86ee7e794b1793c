import type { MatterGuide, MatterList, MatterSummary, MatterVersionList, SearchFeedback, SearchFeedbackRequest, SearchIndexPack } from '@hallkit/contract';
import type { CallOptions, IterateOptions, WriteOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Matters one can apply for: finding them, their guides, forms and samples. */
export class MattersResource extends Resource {
  /**
   * Finds matters by what people say (`q`: everyday words, official names, pinyin, codes), or lists them, narrowed by filters.
   * `confident: false` says that nothing really fits and the rows are only suggestions.
   *
   * @example const { data, confident } = await hall.matters.list({ q: '开饭店', limit: 5 });
   */
  list(query?: QueryOf<'listMatters'>, options?: CallOptions): Promise<Page<MatterList>> {
    return this.page(['matters'], query, options);
  }

  /**
   * Goes through the matters one by one, over all pages.
   *
   * @example for await (const matter of hall.matters.iterate({ department: 'market-regulation' }, { max: 50 })) print(matter.name.zh);
   */
  iterate(query?: QueryOf<'listMatters'>, options?: IterateOptions): AsyncGenerator<MatterSummary, void, undefined> {
    return this.rows(['matters'], query, options);
  }

  /**
   * The service guide of a matter: who, where, papers, how long, fee, phone, and everything else.
   *
   * @param query - `version` for another version than the one in force.
   * @throws HallNotFoundError when the key knows no such matter or version.
   * @example const { materials, promisedLimit } = await hall.matters.get('dz-food-business-licence');
   */
  get(matterId: string, query?: QueryOf<'getMatter'>, options?: CallOptions): Promise<MatterGuide> {
    return this.transport.send(['matters', matterId], { query, options });
  }

  /** Lists the versions of a guide with their dates in force, the newest first. */
  versions(matterId: string, query?: QueryOf<'listMatterVersions'>, options?: CallOptions): Promise<Page<MatterVersionList>> {
    return this.page(['matters', matterId, 'versions'], query, options);
  }

  /** Goes through the versions of a guide one by one, over all pages. */
  iterateVersions(matterId: string, query?: QueryOf<'listMatterVersions'>, options?: IterateOptions): AsyncGenerator<MatterVersionList['data'][number], void, undefined> {
    return this.rows(['matters', matterId, 'versions'], query, options);
  }

  /** The index for finding without the network; open it with `openSearchPack` of @hallkit/domain. */
  index(query?: QueryOf<'getMatterIndex'>, options?: CallOptions): Promise<SearchIndexPack> {
    return this.transport.send(['matters', 'index'], { query, options });
  }

  /**
   * A form or sample as a file. To let a person open it, link to {@link attachmentUrl} instead.
   *
   * @throws HallNotFoundError when the matter has no such attachment.
   */
  attachment(matterId: string, attachmentId: string, options?: CallOptions): Promise<Blob> {
    return this.transport.send(['matters', matterId, 'attachments', attachmentId], { options, file: true });
  }

  /**
   * Address of a form or sample; opens in any browser, without a key.
   *
   * @param download - Whether the browser shall save it rather than show it.
   * @example link.href = hall.matters.attachmentUrl(guide.id, attachment.id);
   */
  attachmentUrl(matterId: string, attachmentId: string, download = false): string {
    return this.transport.address(['matters', matterId, 'attachments', attachmentId]) + (download ? '?download=true' : '');
  }

  /**
   * Tells the hall that a search or a guide did not help. Send no personal data.
   *
   * @example await hall.matters.sendFeedback({ kind: 'notFound', query: '开一家剧本杀店' });
   */
  sendFeedback(body: SearchFeedbackRequest, options?: WriteOptions): Promise<SearchFeedback> {
    return this.transport.send(['search-feedback'], { body, options });
  }
}

import type { Department, DepartmentList, Hall, HallList } from '@hallkit/contract';
import type { CallOptions, IterateOptions } from '../options.ts';
import type { Page } from '../page.ts';
import { Resource } from './resource.ts';
import type { QueryOf } from './resource.ts';

/** Halls of the network and their departments. */
export class HallsResource extends Resource {
  /** Lists the hall of the key and those below it, the hall itself first. */
  list(query?: QueryOf<'listHalls'>, options?: CallOptions): Promise<Page<HallList>> {
    return this.page(['halls'], query, options);
  }

  /** Goes through the halls one by one, over all pages. */
  iterate(query?: QueryOf<'listHalls'>, options?: IterateOptions): AsyncGenerator<Hall, void, undefined> {
    return this.rows(['halls'], query, options);
  }

  /**
   * One hall: address, hours, phones and the staffed line.
   *
   * @throws HallNotFoundError when the key knows no such hall.
   * @example const { staffedLine } = await hall.halls.get('dezhou');
   */
  get(hallId: string, options?: CallOptions): Promise<Hall> {
    return this.transport.send(['halls', hallId], { options });
  }

  /** Lists the departments of a hall that have matters in force, those with most first. */
  departments(hallId: string, query?: QueryOf<'listDepartments'>, options?: CallOptions): Promise<Page<DepartmentList>> {
    return this.page(['halls', hallId, 'departments'], query, options);
  }

  /** Goes through the departments of a hall one by one, over all pages. */
  iterateDepartments(hallId: string, query?: QueryOf<'listDepartments'>, options?: IterateOptions): AsyncGenerator<Department, void, undefined> {
    return this.rows(['halls', hallId, 'departments'], query, options);
  }
}

import type { CSSResultGroup } from 'lit';
import { sharedStyles } from '../../theme/shared.styles.ts';
import { buttonStyles } from '../../ui/button.styles.ts';
import { noticeStyles } from '../../ui/notice.styles.ts';
import { filterStyles } from './styles/filter.styles.ts';
import { frameStyles } from './styles/frame.styles.ts';
import { rowStyles } from './styles/row.styles.ts';
import { searchStyles } from './styles/search.styles.ts';

/** Styles of the matter finder, part by part. */
export const matterFinderStyles: CSSResultGroup = [...sharedStyles, buttonStyles, noticeStyles, frameStyles, searchStyles, filterStyles, rowStyles];

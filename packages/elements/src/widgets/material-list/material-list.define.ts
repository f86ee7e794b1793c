import { defineElement } from '../../base/define.ts';
import { HallMaterialList } from './material-list.ts';

defineElement('hall-material-list', HallMaterialList);

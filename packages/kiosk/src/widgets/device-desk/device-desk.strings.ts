import type { StringTable } from '@hallkit/elements';
import type { DeviceKind, DeviceState } from '../../devices/device.ts';

/** Texts of `<hall-device-desk>`. */
export interface DeviceDeskStrings extends Readonly<Record<DeviceKind, string>>, Readonly<Record<`is${Capitalize<DeviceState>}`, string>> {
  title: string;
  empty: string;
  emptyAdvice: string;
  goodCard: string;
  badCard: string;
  rubbish: string;
  pull: string;
  mend: string;
  paperOut: string;
  nothingPrinted: string;
  nothingSaid: string;
  live: string;
  dark: string;
  picture: string;
}

/** The strings of {@link DeviceDeskStrings}. */
export const deviceDeskStrings: StringTable<DeviceDeskStrings> = {
  name: 'device-desk',
  'zh-CN': {
    title: '模拟设备',
    reader: '读卡器',
    printer: '小票打印机',
    camera: '高拍仪',
    speaker: '扬声器',
    isReady: '正常',
    isBusy: '使用中',
    isAbsent: '未连接',
    isFaulty: '故障',
    empty: '没有模拟设备',
    emptyAdvice: '请用 createSimulatedDevices() 生成设备，同时交给 hall-kiosk 和本组件。',
    goodCard: '刷样卡',
    badCard: '刷校验位错误的卡',
    rubbish: '刷出乱码',
    pull: '拔掉',
    mend: '恢复正常',
    paperOut: '缺纸',
    nothingPrinted: '还没有打印',
    nothingSaid: '还没有播报',
    live: '打开画面',
    dark: '关闭画面',
    picture: '高拍仪画面',
  },
  en: {
    title: 'Simulated devices',
    reader: 'Card reader',
    printer: 'Receipt printer',
    camera: 'Document camera',
    speaker: 'Speaker',
    isReady: 'ready',
    isBusy: 'in use',
    isAbsent: 'not connected',
    isFaulty: 'faulty',
    empty: 'There are no simulated devices',
    emptyAdvice: 'Make them with createSimulatedDevices(), and give them to hall-kiosk and to this element.',
    goodCard: 'Hold the sample card',
    badCard: 'Hold a card with a wrong check digit',
    rubbish: 'Read rubbish',
    pull: 'Pull it out',
    mend: 'Mend it',
    paperOut: 'Run out of paper',
    nothingPrinted: 'Nothing has been printed yet',
    nothingSaid: 'Nothing has been said yet',
    live: 'Show the picture',
    dark: 'End the picture',
    picture: 'What the camera sees',
  },
};

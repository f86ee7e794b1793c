import { gap, written } from '../job.ts';
import type { PaperJob } from '../job.ts';
import { head, notes } from '../parts.ts';
import { ink } from '../sheet/draw.ts';
import { grid } from '../sheet/grid.ts';
import { a4, measureOfSheet } from '../sheet/page.ts';

interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A frame to draw in, with north arrow, legend and the title block of drawings; the sample holds a simple drawing. */
export function drawing(job: PaperJob): void {
  const { content, material, cast, sheet, filled } = job;
  const name = material.name.zh;
  head(job, name, material.name.en);
  const frame: Frame = { x: a4.side, y: sheet.y, width: measureOfSheet, height: Math.min(430, sheet.room - 175) };
  const figure = sheet.element('Figure', { alt: filled ? `${name}的示例画法` : `绘制${name}的图框` });
  figure.add(() => {
    ruledFrame(job, frame);
    if (filled) {
      if (/图样|样图/.test(name)) emblem(job, frame);
      else if (/位置|路线|路由|范围|分布|选址|管线|管网|现状|规划|占道|占用|绿地|绿化|勘测|线路|岸线|用水|排污口/.test(name)) siteMap(job, frame);
      else if (/流程|工艺/.test(name)) flow(job, frame);
      else floorPlan(job, frame);
    }
  });
  figure.end();
  sheet.y = frame.y + frame.height;
  const cell = (text: string): { text: string; label: true } => ({ text, label: true });
  grid(sheet, [1, 2.4, 0.8, 1.3, 0.8, 1.3], [
    { cells: [cell('单位或项目'), { text: written(job, cast.applicant) }, cell('图名'), { text: name, span: 3 }] },
    { cells: [cell('地址'), { text: written(job, cast.firm.address) }, cell('比例'), { text: written(job, '1∶100') }, cell('图号'), { text: written(job, 'YL-01') }] },
    { cells: [cell('用于办理'), content.name.zh, cell('绘制'), { text: written(job, cast.agent.name) }, cell('审核'), { text: written(job, cast.person.name) }] },
  ], 9);
  sheet.paragraph([{ text: '申请人（签名或者盖章）：' }, gap(job, cast.applicant, 12), { text: '　日期：' }, gap(job, cast.date.zh, 8)], { size: 10, above: 8 });
  notes(job, '绘图要求', [...(material.notes ? [material.notes.zh] : []), '用实线画出墙体、边界和道路，标注尺寸（米）、各部分用途和面积；主要设备用编号标出并列入图例。', '可以使用电脑绘制的图纸或者有资质单位的成图，不必重画。']);
}

function caption(doc: PDFKit.PDFDocument, text: string, x: number, y: number, colour: string = ink.soft, size = 9): void {
  doc.font('regular').fontSize(size).fillColor(colour);
  doc.text(text, x - doc.widthOfString(text) / 2, y, { lineBreak: false, baseline: 'alphabetic' });
}

function ruledFrame({ sheet: { doc }, filled }: PaperJob, { x, y, width, height }: Frame): void {
  doc.save().lineWidth(1.2).strokeColor(ink.rule).rect(x, y, width, height).stroke();
  doc.lineWidth(0.25).strokeColor('#d9dde3');
  for (let at = 20; at < width; at += 20) doc.moveTo(x + at, y + 1).lineTo(x + at, y + height - 1);
  for (let at = 20; at < height; at += 20) doc.moveTo(x + 1, y + at).lineTo(x + width - 1, y + at);
  doc.stroke();
  const [north, top] = [x + width - 28, y + 44];
  doc.lineWidth(1).strokeColor(ink.text).fillColor(ink.text).moveTo(north, top).lineTo(north, top - 20).stroke();
  doc.polygon([north, top - 26], [north - 5, top - 14], [north + 5, top - 14]).fill();
  doc.restore();
  caption(doc, '北', north, y + 14, ink.text);
  doc.save().lineWidth(0.7).strokeColor(ink.rule).fillColor('#ffffff').rect(x + 8, y + height - 62, 130, 54).fillAndStroke('#ffffff', ink.rule).restore();
  doc.font('bold').fontSize(9).fillColor(ink.text).text('图例', x + 14, y + height - 48, { lineBreak: false, baseline: 'alphabetic' });
  const colour = filled ? ink.pen : ink.rule;
  doc.save().lineWidth(2).strokeColor(colour).moveTo(x + 14, y + height - 36).lineTo(x + 40, y + height - 36).stroke();
  doc.lineWidth(1).dash(4, { space: 2 }).moveTo(x + 14, y + height - 20).lineTo(x + 40, y + height - 20).stroke().undash().restore();
  doc.font('regular').fontSize(8.5).fillColor(ink.text).text('墙体或边界', x + 48, y + height - 33, { lineBreak: false, baseline: 'alphabetic' });
  doc.text('分区或路线', x + 48, y + height - 17, { lineBreak: false, baseline: 'alphabetic' });
}

/** Rooms of such premises side by side in two rows, with doors and measures. */
function floorPlan({ sheet: { doc }, specifics }: PaperJob, { x, y, width, height }: Frame): void {
  const rooms = specifics.rooms.length > 3 ? specifics.rooms : [...specifics.rooms, '卫生间', '通道'].slice(0, 4);
  const split = Math.ceil(rooms.length / 2);
  const [left, top, wide, high] = [x + 50, y + 60, width - 110, height - 160];
  doc.save().lineWidth(2).strokeColor(ink.pen).rect(left, top, wide, high).stroke();
  [rooms.slice(0, split), rooms.slice(split)].forEach((row, line) => {
    row.forEach((room, at) => {
      const [cell, deep] = [wide / row.length, high / 2];
      const [cx, cy] = [left + at * cell, top + line * deep];
      doc.lineWidth(1.2).strokeColor(ink.pen).rect(cx, cy, cell, deep).stroke();
      // A door towards the middle of the premises.
      const sill = line === 0 ? cy + deep : cy;
      const hinge = line === 0 ? cx + 12 : cx + cell - 34;
      doc.lineWidth(3).strokeColor('#ffffff').moveTo(hinge, sill).lineTo(hinge + 22, sill).stroke();
      doc.lineWidth(0.7).strokeColor(ink.pen).moveTo(hinge, sill).lineTo(hinge + 16, sill + (line === 0 ? -15 : 15)).stroke();
      caption(doc, room, cx + cell / 2, cy + deep / 2, ink.pen, 10.5);
      caption(doc, `${Math.round(cell / 22)}.0 × ${Math.round(deep / 22)}.0 米`, cx + cell / 2, cy + deep / 2 + 14, ink.pen, 8.5);
    });
  });
  doc.restore();
  caption(doc, '主入口', left + wide / 2, top + high + 16, ink.pen);
  caption(doc, `总宽 ${Math.round(wide / 22)}.0 米`, left + wide / 2, top - 8, ink.pen, 8.5);
}

/** A device such as a trade mark, with its measures. */
function emblem({ sheet: { doc } }: PaperJob, { x, y, width, height }: Frame): void {
  const [cx, cy] = [x + width / 2, y + height / 2 - 20];
  doc.save().lineWidth(3).strokeColor(ink.pen).circle(cx, cy, 90).stroke().lineWidth(1.2).circle(cx, cy, 80).stroke().restore();
  caption(doc, '样 例', cx, cy + 12, ink.pen, 36);
  caption(doc, 'YANGLI', cx, cy + 42, ink.pen, 14);
  caption(doc, '图样不大于 10 × 10 厘米，不小于 5 × 5 厘米', cx, cy + 120, ink.pen, 9);
}

/** A site between two roads. */
function siteMap({ sheet: { doc }, cast }: PaperJob, { x, y, width, height }: Frame): void {
  doc.save().lineWidth(1.4).strokeColor(ink.pen);
  const [road, cross] = [y + height * 0.56, x + width * 0.36];
  for (const shift of [-11, 11]) doc.moveTo(x + 16, road + shift).lineTo(x + width - 16, road + shift).moveTo(cross + shift, y + 30).lineTo(cross + shift, y + height - 76);
  doc.stroke();
  doc.lineWidth(2).rect(cross + 34, road - 130, 150, 96).stroke();
  doc.lineWidth(1).dash(4, { space: 2 }).rect(cross + 24, road - 140, 170, 116).moveTo(cross + 109, road - 24).lineTo(cross + 109, road).stroke().undash();
  doc.restore();
  caption(doc, '样例路', x + width - 60, road + 4, ink.pen);
  caption(doc, '示范街', cross, y + 24, ink.pen);
  caption(doc, '本项目位置', cross + 109, road - 84, ink.pen, 11);
  caption(doc, '距路口 35 米', cross + 109, road - 66, ink.pen, 8.5);
  caption(doc, '居民区', x + 80, y + 90, ink.pen);
  caption(doc, '公园', x + width - 110, road + 70, ink.pen);
  caption(doc, `坐落：${cast.firm.address}`, x + width * 0.62, y + height - 20, ink.pen, 8.5);
}

/** Steps in boxes with arrows. */
function flow({ sheet: { doc }, specifics }: PaperJob, { x, y, width, height }: Frame): void {
  const steps = ['进料', '验收', ...specifics.rooms.slice(0, 2), '检验', '出货'];
  const [wide, high] = [110, 44];
  steps.forEach((step, at) => {
    const [column, row] = [at % 3, Math.floor(at / 3)];
    const [cx, cy] = [x + 40 + column * ((width - 80 - wide) / 2), y + 90 + row * (height * 0.36)];
    doc.save().lineWidth(1.4).strokeColor(ink.pen).roundedRect(cx, cy, wide, high, 5).stroke();
    if (column < 2) {
      const end = cx + (width - 80 - wide) / 2;
      doc.moveTo(cx + wide, cy + high / 2).lineTo(end - 5, cy + high / 2).stroke();
      doc.fillColor(ink.pen).polygon([end, cy + high / 2], [end - 7, cy + high / 2 - 4], [end - 7, cy + high / 2 + 4]).fill();
    }
    doc.restore();
    caption(doc, `${at + 1}. ${step}`, cx + wide / 2, cy + high / 2 + 4, ink.pen, 10.5);
  });
}

// A grid of cells over records: which cell shows which member, edits on their way to the server, the theme's colours.
import { useEffect, useMemo, useRef, useState } from "react";
import { CompactSelection, DataEditor as Glide, GridCellKind } from "@glideapps/glide-data-grid";
import { watchTheme } from "./tokens";

const MAX_HEIGHT = 400;
const ROW_HEIGHT = 34;
const HEADER_HEIGHT = 36;

export function DataEditor({ data, columns, rows, theme, width, height, gridSelection, getCellContent, getCellsForSelection, onPaste,
	readOnly, onEdit, onCellEdited, onGridSelectionChange, onDelete, onColumnResize, id, className, style, ...props }) {
	const frame = useRef(null);
	const records = Array.isArray(data) ? data : [];
	const [widths, setWidths] = useState({});
	const described = useColumns(records, columns, widths);
	const [edits, setEdits] = useState(() => new Map());
	const [selection, setSelection] = useState(() => selectionOf(gridSelection));
	const colors = useColors(frame);
	const count = rows ?? records.length;

	usePortal();
	// What came back from the server takes the place of what was typed.
	useEffect(() => setEdits((before) => (before.size ? new Map() : before)), [data]);
	useEffect(() => setSelection(selectionOf(gridSelection)), [JSON.stringify(gridSelection)]);
	const valueAt = (column, row) => {
		const place = `${row} ${column}`;
		if (edits.has(place))
			return edits.get(place);
		const record = records[row];
		return Array.isArray(record) ? record[column] : record?.[described[column]?.id];
	};
	const content = ([column, row]) => cellOf(valueAt(column, row), described[column], readOnly);
	const edited = (at, cell) => {
		const [column, row] = at;
		const value = valueOf(cell);
		setEdits((before) => new Map(before).set(`${row} ${column}`, value));
		onCellEdited?.(at, cell);
		onEdit?.(row, described[column].id, value);
	};
	const header = props.headerHeight ?? HEADER_HEIGHT;
	const groups = described.some((column) => column.group) ? (props.groupHeaderHeight ?? header) : 0;
	const total = height ?? Math.min(MAX_HEIGHT, header + groups + count * (props.rowHeight ?? ROW_HEIGHT) + 2);
	return (
		<div ref={frame} id={id} className={className} style={{ width: width ?? "100%", height: total, ...style }}>
			<Glide
				{...props}
				width="100%"
				height="100%"
				columns={described}
				rows={count}
				theme={{ ...colors, ...theme }}
				getCellContent={getCellContent ?? content}
				getCellsForSelection={getCellsForSelection ?? true}
				onPaste={onPaste ?? false}
				onCellEdited={readOnly ? undefined : edited}
				gridSelection={selection}
				onGridSelectionChange={(next) => {
					setSelection(next);
					onGridSelectionChange?.(plainSelection(next));
				}}
				onDelete={(chosen) => {
					onDelete?.(plainSelection(chosen));
					return !readOnly;
				}}
				onColumnResize={(column, size) => {
					setWidths((before) => ({ ...before, [column.id]: size }));
					onColumnResize?.(column, size);
				}}
			/>
		</div>
	);
}

// The editor of a cell opens in an element of this name.
function usePortal() {
	useEffect(() => {
		if (document.getElementById("portal"))
			return;
		const portal = document.createElement("div");
		portal.id = "portal";
		portal.style.cssText = "position: fixed; left: 0; top: 0; z-index: 9999";
		document.body.append(portal);
	}, []);
}

// ---- columns ----

function useColumns(records, columns, widths) {
	const given = Array.isArray(columns) && columns.length ? columns : Object.keys(records[0] ?? {});
	const key = JSON.stringify([given, widths]);
	return useMemo(() => given.map((column) => describe(column, widths)), [key]);
}

function describe(column, widths) {
	const is = typeof column === "object" && column !== null ? column : { id: String(column) };
	const id = String(is.id ?? is.key ?? is.name ?? is.title);
	const words = id.replace(/_/g, " ");
	const width = widths[id] ?? is.width;
	const title = is.title ?? words.charAt(0).toUpperCase() + words.slice(1);
	return width === undefined ? { grow: 1, ...is, id, title } : { ...is, grow: undefined, id, title, width };
}

// ---- cells ----

const NUMBERS = ["int", "int64_t", "double", "number"];

function cellOf(value, column, readOnly) {
	const type = column?.type ?? typeof value;
	const fixed = { allowOverlay: true, readonly: Boolean(readOnly || column?.readonly) };
	if (NUMBERS.includes(type))
		return { kind: GridCellKind.Number, data: value === null || value === "" ? undefined : Number(value ?? 0), displayData: String(value ?? ""), ...fixed };
	if (type === "bool" || type === "boolean")
		return { kind: GridCellKind.Boolean, data: Boolean(value), allowOverlay: false, readonly: fixed.readonly };
	if (type === "uri" || type === "markdown")
		return { kind: type, data: String(value ?? ""), ...fixed };
	if (type === "image" || type === "bubble")
		return { kind: type, data: [].concat(value ?? []).map(String), ...fixed };
	const object = value !== null && typeof value === "object";
	const text = object ? JSON.stringify(value) : String(value ?? "");
	return { kind: GridCellKind.Text, data: text, displayData: text, ...fixed, readonly: fixed.readonly || object };
}

function valueOf(cell) {
	return cell.kind === GridCellKind.Number ? (cell.data ?? 0) : cell.data;
}

// ---- what is selected: the grid's own objects, and what JSON can hold ----

function selectionOf(plain) {
	const compact = (list) => (Array.isArray(list) ? list : []).reduce((all, i) => all.add(i), CompactSelection.empty());
	return { current: plain?.current ? { rangeStack: [], ...plain.current } : undefined, columns: compact(plain?.columns), rows: compact(plain?.rows) };
}

function plainSelection({ current, columns, rows }) {
	return { current: current ?? null, columns: columns.toArray(), rows: rows.toArray() };
}

// ---- colours ----

const COLORS = {
	accentColor: "--accent-9", accentFg: "--accent-contrast", accentLight: "--accent-a3",
	textDark: "--gray-12", textMedium: "--gray-11", textLight: "--gray-10", textBubble: "--gray-12", textHeader: "--gray-11",
	textHeaderSelected: "--accent-contrast", textGroupHeader: "--gray-11", bgIconHeader: "--gray-9", fgIconHeader: "--gray-1",
	bgCell: "--color-panel-solid", bgCellMedium: "--gray-2", bgHeader: "--gray-2", bgHeaderHasFocus: "--gray-3", bgHeaderHovered: "--gray-4",
	bgBubble: "--gray-3", bgBubbleSelected: "--color-panel-solid", bgSearchResult: "--amber-4", borderColor: "--gray-5",
	horizontalBorderColor: "--gray-4", linkColor: "--accent-11",
};

// A canvas takes colours, no names of them.
function useColors(frame) {
	const [colors, setColors] = useState({});
	useEffect(() => {
		const read = () => {
			const style = getComputedStyle(frame.current);
			const found = Object.entries(COLORS).map(([name, token]) => [name, style.getPropertyValue(token).trim()]);
			setColors({ ...Object.fromEntries(found.filter(([, color]) => color)), fontFamily: style.fontFamily });
		};
		read();
		return watchTheme(read);
	}, []);
	return colors;
}

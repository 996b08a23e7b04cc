// A table of records: search, sorting, pages, columns to resize, rows to select. Without pages only the rows in view are in the
// document. With `onPage` the server has the rows: it is asked for each page, in the order and with the search of the moment.
import { memo, useEffect, useMemo, useRef, useState } from "react";
import { Button, Checkbox, Flex, Text, TextField } from "@radix-ui/themes";
import {
	flexRender,
	getCoreRowModel,
	getFilteredRowModel,
	getPaginationRowModel,
	getSortedRowModel,
	useReactTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import styles from "./data-table.module.css";
import { join } from "./names";

const ROW_HEIGHT = 41;
const PAGE_SIZE = 10;
const SEARCH_DELAY = 200;
const PICK_WIDTH = 44;
const NONE = [];

export function DataTable({ data, columns, search, sort, pagination, resizable, selection, height, rowCount, onPage,
	onRowClick, onSelectionChange, placeholder, emptyText, className, ...props }) {
	const records = Array.isArray(data) ? data : NONE;
	const shape = useColumns(records, columns, sort);
	const size = pageSize(pagination, onPage);
	const view = useView(size, onPage);
	const [selected, setSelected] = useState({});
	const offset = onPage ? view.page.pageIndex * size : 0;
	const table = useReactTable({
		data: records,
		columns: shape,
		state: { sorting: view.sorting, globalFilter: view.filter, pagination: view.page, rowSelection: selected },
		getRowId: (_, index) => String(index + offset),
		getCoreRowModel: getCoreRowModel(),
		...(onPage
			? { manualPagination: true, manualSorting: true, manualFiltering: true, rowCount: rowCount ?? records.length }
			: { getFilteredRowModel: getFilteredRowModel(), getSortedRowModel: getSortedRowModel() }),
		...(size && !onPage ? { getPaginationRowModel: getPaginationRowModel() } : {}),
		onSortingChange: view.setSorting,
		onPaginationChange: view.setPage,
		globalFilterFn: contains,
		getColumnCanGlobalFilter: () => true,
		autoResetPageIndex: false,
		enableRowSelection: Boolean(selection) && selection !== "none",
		enableMultiRowSelection: selection === "multiple",
		onRowSelectionChange: (change) => {
			const next = typeof change === "function" ? change(selected) : change;
			setSelected(next);
			onSelectionChange?.(Object.keys(next).filter((id) => next[id]).map(Number).sort((a, b) => a - b));
		},
		enableColumnResizing: Boolean(resizable),
		columnResizeMode: "onChange",
	});
	const last = Math.max(0, table.getPageCount() - 1);
	useEffect(() => {
		if (size && view.page.pageIndex > last && !onPage)
			view.setPage({ pageIndex: last, pageSize: size });
	}, [last]);
	const Rows = size ? AllRows : RowsInView;
	return (
		<div {...props} className={join("reflex-table", styles.root, className)}>
			{search && (
				<TextField.Root
					type="search"
					className="reflex-table-search"
					placeholder={placeholder ?? "Search"}
					aria-label={placeholder ?? "Search"}
					value={view.typed}
					onChange={(event) => view.type(event.target.value)}
				/>
			)}
			<Rows
				table={table}
				height={height}
				resizable={resizable}
				picks={Boolean(selection) && selection !== "none"}
				onRowClick={onRowClick}
				emptyText={emptyText ?? "Nothing here"}
			/>
			{size > 0 && <Pages table={table} last={last} />}
		</div>
	);
}

// ---- what is shown of the data ----

// `true`: pages of ten; a number, or { limit }.
function pageSize(pagination, onPage) {
	if (!pagination)
		return onPage ? PAGE_SIZE : 0;
	const size = Number(pagination === true ? PAGE_SIZE : (pagination.limit ?? pagination.pageSize ?? pagination));
	return size > 0 ? Math.floor(size) : PAGE_SIZE;
}

function useView(size, onPage) {
	const [typed, setTyped] = useState("");
	const [filter, setFilter] = useState("");
	const [sorting, setSorting] = useState(NONE);
	const [page, setPage] = useState({ pageIndex: 0, pageSize: size || PAGE_SIZE });
	const timer = useRef(null);
	const ask = useRef(onPage);
	const [order] = sorting;
	const first = (change) => {
		change();
		setPage((at) => ({ ...at, pageIndex: 0 }));
	};

	useEffect(() => {
		ask.current = onPage;
	});
	useEffect(() => {
		ask.current?.(page.pageIndex, page.pageSize, filter, order?.id ?? "", Boolean(order?.desc));
	}, [page.pageIndex, page.pageSize, filter, order?.id, order?.desc]);
	useEffect(() => () => clearTimeout(timer.current), []);
	return {
		typed, filter, sorting, page, setPage,
		setSorting: (change) => first(() => setSorting(change)),
		type: (text) => {
			setTyped(text);
			clearTimeout(timer.current);
			timer.current = setTimeout(() => first(() => setFilter(text)), SEARCH_DELAY);
		},
	};
}

// Columns as they are given, texts or objects, or the members of the first record.
function useColumns(records, columns, sort) {
	const given = Array.isArray(columns) && columns.length ? columns : null;
	const found = given ?? Object.keys(records[0] ?? {});
	const key = JSON.stringify(found);
	const lists = Array.isArray(records[0]);
	return useMemo(() => found.map((column, i) => describe(column, i, lists, sort)), [key, lists, Boolean(sort)]);
}

function describe(column, i, lists, sort) {
	const is = typeof column === "object" && column !== null ? column : { id: String(column) };
	const id = String(is.id ?? is.key ?? is.name ?? is.field ?? i);
	const read = lists ? (record) => record[i] : (record) => record?.[id] ?? memberOf(record, id);
	return {
		id,
		accessorFn: read,
		header: is.title ?? is.label ?? is.header ?? (lists && !isNaN(id) ? "" : titleOf(id)),
		cell: (cell) => shownOf(cell.getValue()),
		size: is.width ?? 150,
		minSize: 48,
		enableSorting: Boolean(sort) && is.sortable !== false && is.type !== "json",
		sortingFn: compare,
		sortUndefined: "last",
		meta: { numeric: is.align === "right" || ["int", "int64_t", "double", "number"].includes(is.type) },
	};
}

function memberOf(record, path) {
	return path.split(".").reduce((value, name) => value?.[name], record);
}

// "first_name" → "First name"
function titleOf(id) {
	const words = id.replace(/_/g, " ");
	return words.charAt(0).toUpperCase() + words.slice(1);
}

function shownOf(value) {
	if (value === null || value === undefined)
		return "";
	if (typeof value === "boolean")
		return value ? "✓" : "–";
	return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function compare(a, b, id) {
	const [x, y] = [a.getValue(id), b.getValue(id)];
	if (typeof x === "string" && typeof y === "string")
		return order.compare(x, y);
	return x < y ? -1 : x > y ? 1 : 0;
}

const order = new Intl.Collator(undefined, { numeric: true });

function contains(row, id, wanted) {
	return shownOf(row.getValue(id)).toLowerCase().includes(String(wanted).toLowerCase());
}

// ---- the rows ----

function AllRows({ table, height, ...rest }) {
	return (
		<div className="reflex-table-frame" style={{ maxHeight: height }}>
			<Grid table={table} {...rest}>{table.getRowModel().rows}</Grid>
		</div>
	);
}

function RowsInView({ table, height, ...rest }) {
	const frame = useRef(null);
	const rows = table.getRowModel().rows;
	const view = useVirtualizer({
		count: rows.length,
		getScrollElement: () => frame.current,
		estimateSize: () => ROW_HEIGHT,
		overscan: 12,
		useFlushSync: false,
		initialRect: { width: 0, height: 400 },
	});
	const items = view.getVirtualItems();
	const before = items.length ? items[0].start : 0;
	const after = items.length ? view.getTotalSize() - items[items.length - 1].end : 0;
	return (
		<div ref={frame} className="reflex-table-frame" style={{ maxHeight: height ?? 400 }} tabIndex={0}>
			<Grid table={table} before={before} after={after} count={rows.length} {...rest}>
				{items.map((item) => rows[item.index]).filter(Boolean)}
			</Grid>
		</div>
	);
}

function Grid({ table, before, after, count, picks, resizable, onRowClick, emptyText, children: rows }) {
	const columns = table.getVisibleLeafColumns();
	const span = columns.length + (picks ? 1 : 0) + (resizable ? 1 : 0);
	const total = table.getTotalSize() + (picks ? PICK_WIDTH : 0);
	return (
		<table aria-rowcount={count} style={{ minWidth: total, width: "100%" }}>
			<colgroup>
				{picks && <col style={{ width: PICK_WIDTH }} />}
				{columns.map((column) => <col key={column.id} style={{ width: column.getSize() }} />)}
				{resizable && <col />}
			</colgroup>
			<thead>
				<tr>
					{picks && <th>{table.options.enableMultiRowSelection && <PickAll table={table} />}</th>}
					{table.getLeafHeaders().map((header) => <Head key={header.id} header={header} resizable={resizable} />)}
					{resizable && <td className="reflex-table-rest" />}
				</tr>
			</thead>
			<tbody>
				{before > 0 && <tr aria-hidden style={{ height: before }}><td colSpan={span} /></tr>}
				{rows.map((row) => (
					<Line
						key={row.id}
						row={row}
						record={row.original}
						columns={columns}
						selected={row.getIsSelected()}
						picks={picks}
						resizable={resizable}
						onRowClick={onRowClick}
					/>
				))}
				{after > 0 && <tr aria-hidden style={{ height: after }}><td colSpan={span} /></tr>}
				{!rows.length && <tr className="reflex-table-empty"><td colSpan={span || 1}>{emptyText}</td></tr>}
			</tbody>
		</table>
	);
}

function Head({ header, resizable }) {
	const { column } = header;
	const direction = column.getIsSorted();
	const title = flexRender(column.columnDef.header, header.getContext());
	const sorted = { asc: "ascending", desc: "descending" }[direction] ?? (column.getCanSort() ? "none" : undefined);
	return (
		<th aria-sort={sorted} className={column.columnDef.meta.numeric ? "numeric" : undefined}>
			{column.getCanSort() ? (
				<button type="button" onClick={column.getToggleSortingHandler()}>
					{title}
					{direction && <span aria-hidden>{direction === "asc" ? "↑" : "↓"}</span>}
				</button>
			) : title}
			{resizable && (
				<span
					className="reflex-table-grip"
					aria-hidden
					onMouseDown={header.getResizeHandler()}
					onTouchStart={header.getResizeHandler()}
					onDoubleClick={() => column.resetSize()}
				/>
			)}
		</th>
	);
}

function PickAll({ table }) {
	const checked = table.getIsAllRowsSelected() || (table.getIsSomeRowsSelected() && "indeterminate");
	return <Checkbox aria-label="Select all" checked={checked} onCheckedChange={(on) => table.toggleAllRowsSelected(Boolean(on))} />;
}

const Line = memo(
	({ row, selected, picks, resizable, onRowClick }) => (
		<tr
			data-selected={selected || undefined}
			data-clickable={onRowClick ? true : undefined}
			onClick={onRowClick && (() => onRowClick(Number(row.id), row.original))}
		>
			{picks && (
				<td onClick={(event) => event.stopPropagation()}>
					<Checkbox aria-label="Select" checked={selected} onCheckedChange={(on) => row.toggleSelected(Boolean(on))} />
				</td>
			)}
			{row.getVisibleCells().map((cell) => (
				<td key={cell.id} className={cell.column.columnDef.meta.numeric ? "numeric" : undefined}>
					{flexRender(cell.column.columnDef.cell, cell.getContext())}
				</td>
			))}
			{resizable && <td />}
		</tr>
	),
	(a, b) => a.row === b.row && a.selected === b.selected && a.columns === b.columns && a.picks === b.picks,
);

function Pages({ table, last }) {
	const { pageIndex, pageSize } = table.getState().pagination;
	const count = table.options.manualPagination ? table.getRowCount() : table.getFilteredRowModel().rows.length;
	const from = count ? pageIndex * pageSize + 1 : 0;
	return (
		<Flex align="center" justify="between" gap="3" wrap="wrap" className="reflex-table-pages">
			<Text size="2" color="gray" aria-live="polite">
				{from}–{Math.min(count, (pageIndex + 1) * pageSize)} of {count}
			</Text>
			<Flex gap="2">
				<Turn label="First page" to={0} sign="«" table={table} off={pageIndex <= 0} />
				<Turn label="Previous page" to={pageIndex - 1} sign="‹" table={table} off={pageIndex <= 0} />
				<Turn label="Next page" to={pageIndex + 1} sign="›" table={table} off={pageIndex >= last} />
				<Turn label="Last page" to={last} sign="»" table={table} off={pageIndex >= last} />
			</Flex>
		</Flex>
	);
}

function Turn({ label, to, sign, table, off }) {
	return (
		<Button size="1" variant="soft" color="gray" aria-label={label} disabled={off} onClick={() => table.setPageIndex(to)}>
			{sign}
		</Button>
	);
}

/* Descriptions of the components of <reflex/text.h>.
 *
 * Written by cli/generate/main.mjs from the packages' type declarations; do not edit. */
/* clang-format off */
#include "component.h"
#include "../include/reflex/text.h"

#include <stddef.h>

static const struct rx_prop code_block_props[] = {
	{ "code", "code", offsetof(struct rx_code_block_props, c0), RX_PROP_STRING, 0, false, NULL },
	{ "language", "language", offsetof(struct rx_code_block_props, language), RX_PROP_WORDS, 0, false, "1c 1c-query abap actionscript actionscript-3 ada adoc angular-html angular-ts apache apacheconf apex apl applescript ara arduino asciidoc asm asm6502 aspnet astro awk ballerina bash basic bat batch be beancount berry bibtex bicep bird bird2 blade bsl c c# c++ c3 cadence cairo cdc cjs clarity clike clj clojure closure-templates cmake cmd cobol codeowners codeql coffee coffeescript common-lisp console coq cpp cql crystal cs csharp cshtml css css-extras csv cts cue cypher d dart dax desktop diff django docker dockerfile dotenv dream-maker edge editorconfig elisp elixir elm emacs-lisp erb erl erlang f f# f03 f08 f18 f77 f90 f95 fennel fish flow fluent for fortran fortran-fixed-form fortran-free-form fs fsharp fsl ftl gd gdresource gdscript gdshader genie gherkin git git-commit git-rebase gjs gleam glimmer-js glimmer-ts glsl gn gnuplot go go-module golang gql graphql groovy gts hack haml handlebars haskell haxe hbs hcl hjson hlsl hs htm html html-derivative http hurl hxml hy imba ini jade java javadoc javascript jinja jison jl js js-extras js-templates jsdoc json json5 jsonc jsonl jsonnet jsonp jssm jsx julia just kdl kotlin kql kt kts kusto latex lean lean4 less liquid lisp lit llvm log logo lua luau make makefile markdown marko markup matlab mbt mbti md mdc mdx mediawiki mermaid mips mipsasm mjs mmd mojo mongodb moonbit move mts nar narrat nasm nextflow nextflow-groovy nf nginx nim nix nu nushell objc objective-c objective-cpp objectivec ocaml odin opencl openscad pascal patch perl perl6 php php-extras pkl plain plaintext plsql po polar postcss postgres pot potx powerquery powershell prisma processing prolog properties proto protobuf ps ps1 pug puppet purescript py python ql qml qmldir qss r racket raku razor rb reg regex regexp rel riscv ron rosmsg rs rst ruby rust sas sass scad scala scheme scss sdbl sh shader shaderlab shell shell-session shellscript shellsession smalltalk solidity solutionfile soy sparql spl splunk splunk-spl sql ssh-config stata styl stylus surql surrealql svelte svg swift system-verilog systemd t4-cs t4-vb talon talonscript tasl tcl templ terraform tex text tf tfvars toml tres ts ts-tags tscn tsp tsv tsx turtle twig txt typ typescript typespec typst v vala vb vbnet verilog vhdl vim viml vimscript visual-basic vue vue-html vue-vine vy vyper wasm wenyan wgsl wiki wikitext wit wl wolfram xml xml-doc xsl yaml yml zenscript zig zsh" },
	{ "theme", "theme", offsetof(struct rx_code_block_props, theme), RX_PROP_WORDS, 0, false, "a11y-dark andromeeda atom-dark aurora-x ayu-dark ayu-light ayu-mirage catppuccin-frappe catppuccin-latte catppuccin-macchiato catppuccin-mocha dark dark-plus dracula dracula-soft everforest-dark everforest-light ghcolors github-dark github-dark-default github-dark-dimmed github-dark-high-contrast github-light github-light-default github-light-high-contrast gruvbox-dark gruvbox-dark-hard gruvbox-dark-medium gruvbox-dark-soft gruvbox-light gruvbox-light-hard gruvbox-light-medium gruvbox-light-soft horizon horizon-bright houston kanagawa-dragon kanagawa-lotus kanagawa-wave laserwave light light-plus material-dark material-light material-oceanic material-theme material-theme-darker material-theme-lighter material-theme-ocean material-theme-palenight min-dark min-light monokai night-owl night-owl-light nord okaidia one-dark one-dark-pro one-light plastic poimandres red rose-pine rose-pine-dawn rose-pine-moon slack-dark slack-ochin snazzy-light solarized-dark solarized-dark-atom solarized-light solarizedlight synthwave-84 synthwave84 tokyo-night vesper vitesse-black vitesse-dark vitesse-light vs vs-dark vsc-dark-plus" },
	{ "themes", "themes", offsetof(struct rx_code_block_props, themes), RX_PROP_ANY, 0, false, NULL },
	{ "show_line_numbers", "showLineNumbers", offsetof(struct rx_code_block_props, show_line_numbers), RX_PROP_BOOL, 0, false, NULL },
	{ "starting_line_number", "startingLineNumber", offsetof(struct rx_code_block_props, starting_line_number), RX_PROP_NUMBER, 0, false, NULL },
	{ "wrap_long_lines", "wrapLongLines", offsetof(struct rx_code_block_props, wrap_long_lines), RX_PROP_BOOL, 0, false, NULL },
	{ "can_copy", "canCopy", offsetof(struct rx_code_block_props, can_copy), RX_PROP_BOOL, 0, false, NULL },
	{ "copy_button", "copyButton", offsetof(struct rx_code_block_props, copy_button), RX_PROP_NODE, 0, false, NULL },
	{ "custom_style", "style", offsetof(struct rx_code_block_props, custom_style), RX_PROP_STYLE, 0, false, NULL },
	{ "code_tag_props", "codeTagProps", offsetof(struct rx_code_block_props, code_tag_props), RX_PROP_ANY, 0, false, NULL },
	{ "transformers", "transformers", offsetof(struct rx_code_block_props, transformers), RX_PROP_ANY, 0, false, NULL },
	{ "use_transformers", "useTransformers", offsetof(struct rx_code_block_props, use_transformers), RX_PROP_BOOL, 0, false, NULL },
	{ "decorations", "decorations", offsetof(struct rx_code_block_props, decorations), RX_PROP_ANY, 0, false, NULL },
};

static const struct rx_prop markdown_props[] = {
	{ "text", "text", offsetof(struct rx_markdown_props, c0), RX_PROP_STRING, 0, false, NULL },
	{ "component_map", "componentMap", offsetof(struct rx_markdown_props, component_map), RX_PROP_NODE, 0, false, NULL },
	{ "use_gfm", "useGfm", offsetof(struct rx_markdown_props, use_gfm), RX_PROP_BOOL, 0, false, NULL },
	{ "use_math", "useMath", offsetof(struct rx_markdown_props, use_math), RX_PROP_BOOL, 0, false, NULL },
	{ "use_katex", "useKatex", offsetof(struct rx_markdown_props, use_katex), RX_PROP_BOOL, 0, false, NULL },
	{ "use_unwrap_images", "useUnwrapImages", offsetof(struct rx_markdown_props, use_unwrap_images), RX_PROP_BOOL, 0, false, NULL },
	{ "use_highlight", "useHighlight", offsetof(struct rx_markdown_props, use_highlight), RX_PROP_BOOL, 0, false, NULL },
	{ "use_raw", "useRaw", offsetof(struct rx_markdown_props, use_raw), RX_PROP_BOOL, 0, false, NULL },
	{ "trusted", "trusted", offsetof(struct rx_markdown_props, trusted), RX_PROP_BOOL, 0, false, NULL },
};

static const struct rx_prop markdown_map_props[] = {
	{ "h1", "h1", offsetof(struct rx_markdown_map_props, h1), RX_PROP_NODE, 0, false, NULL },
	{ "h2", "h2", offsetof(struct rx_markdown_map_props, h2), RX_PROP_NODE, 0, false, NULL },
	{ "h3", "h3", offsetof(struct rx_markdown_map_props, h3), RX_PROP_NODE, 0, false, NULL },
	{ "h4", "h4", offsetof(struct rx_markdown_map_props, h4), RX_PROP_NODE, 0, false, NULL },
	{ "h5", "h5", offsetof(struct rx_markdown_map_props, h5), RX_PROP_NODE, 0, false, NULL },
	{ "h6", "h6", offsetof(struct rx_markdown_map_props, h6), RX_PROP_NODE, 0, false, NULL },
	{ "p", "p", offsetof(struct rx_markdown_map_props, p), RX_PROP_NODE, 0, false, NULL },
	{ "a", "a", offsetof(struct rx_markdown_map_props, a), RX_PROP_NODE, 0, false, NULL },
	{ "ul", "ul", offsetof(struct rx_markdown_map_props, ul), RX_PROP_NODE, 0, false, NULL },
	{ "ol", "ol", offsetof(struct rx_markdown_map_props, ol), RX_PROP_NODE, 0, false, NULL },
	{ "li", "li", offsetof(struct rx_markdown_map_props, li), RX_PROP_NODE, 0, false, NULL },
	{ "blockquote", "blockquote", offsetof(struct rx_markdown_map_props, blockquote), RX_PROP_NODE, 0, false, NULL },
	{ "code", "code", offsetof(struct rx_markdown_map_props, code), RX_PROP_NODE, 0, false, NULL },
	{ "pre", "pre", offsetof(struct rx_markdown_map_props, pre), RX_PROP_NODE, 0, false, NULL },
	{ "table", "table", offsetof(struct rx_markdown_map_props, table), RX_PROP_NODE, 0, false, NULL },
	{ "thead", "thead", offsetof(struct rx_markdown_map_props, thead), RX_PROP_NODE, 0, false, NULL },
	{ "tbody", "tbody", offsetof(struct rx_markdown_map_props, tbody), RX_PROP_NODE, 0, false, NULL },
	{ "tr", "tr", offsetof(struct rx_markdown_map_props, tr), RX_PROP_NODE, 0, false, NULL },
	{ "th", "th", offsetof(struct rx_markdown_map_props, th), RX_PROP_NODE, 0, false, NULL },
	{ "td", "td", offsetof(struct rx_markdown_map_props, td), RX_PROP_NODE, 0, false, NULL },
	{ "img", "img", offsetof(struct rx_markdown_map_props, img), RX_PROP_NODE, 0, false, NULL },
	{ "hr", "hr", offsetof(struct rx_markdown_map_props, hr), RX_PROP_NODE, 0, false, NULL },
	{ "em", "em", offsetof(struct rx_markdown_map_props, em), RX_PROP_NODE, 0, false, NULL },
	{ "strong", "strong", offsetof(struct rx_markdown_map_props, strong), RX_PROP_NODE, 0, false, NULL },
	{ "del", "del", offsetof(struct rx_markdown_map_props, del), RX_PROP_NODE, 0, false, NULL },
};

const struct rx_component rx_code_block_component = {
	.name = "rx_code_block",
	.library = "$/reflex/code",
	.tag = "CodeBlock",
	.alias = "ReflexCodeBlock",
	.props = code_block_props,
	.prop_count = sizeof code_block_props / sizeof *code_block_props,
	.common = offsetof(struct rx_code_block_props, guard_common_),
	.no_children = true,
	.needs = "@shikijs/core@4.3.1 @shikijs/engine-javascript@4.3.1 @shikijs/langs@4.3.1 @shikijs/themes@4.3.1 @shikijs/transformers@4.3.1",
};

const struct rx_component rx_code_block_shiki_component = {
	.name = "rx_code_block_shiki",
	.library = "$/reflex/code",
	.tag = "CodeBlock",
	.alias = "ReflexCodeBlockShiki",
	.props = code_block_props,
	.prop_count = sizeof code_block_props / sizeof *code_block_props,
	.common = offsetof(struct rx_code_block_props, guard_common_),
	.no_children = true,
	.needs = "@shikijs/core@4.3.1 @shikijs/engine-javascript@4.3.1 @shikijs/langs@4.3.1 @shikijs/themes@4.3.1 @shikijs/transformers@4.3.1",
};

const struct rx_component rx_markdown_component = {
	.name = "rx_markdown",
	.library = "$/reflex/markdown",
	.tag = "Markdown",
	.alias = "ReflexMarkdown",
	.props = markdown_props,
	.prop_count = sizeof markdown_props / sizeof *markdown_props,
	.common = offsetof(struct rx_markdown_props, guard_common_),
	.no_children = true,
	.needs = "react-markdown@10.1.0 remark-gfm@4.0.1 remark-math@6.0.0 rehype-katex@7.0.1 katex@0.16.47 rehype-raw@7.0.0 rehype-sanitize@6.0.0 rehype-unwrap-images@1.0.0 @shikijs/core@4.3.1 @shikijs/engine-javascript@4.3.1 @shikijs/langs@4.3.1 @shikijs/themes@4.3.1 @shikijs/transformers@4.3.1",
};

const struct rx_component rx_markdown_content_component = {
	.name = "rx_markdown_content",
	.library = "$/reflex/markdown",
	.tag = "MarkdownContent",
	.alias = "ReflexMarkdownContent",
	.common = offsetof(struct rx_plain_props, guard_common_),
	.no_children = true,
	.within = "rx_markdown_map",
};

const struct rx_component rx_markdown_map_component = {
	.name = "rx_markdown_map",
	.library = "$/reflex/markdown",
	.tag = "MarkdownMap",
	.alias = "ReflexMarkdownMap",
	.props = markdown_map_props,
	.prop_count = sizeof markdown_map_props / sizeof *markdown_map_props,
	.common = offsetof(struct rx_markdown_map_props, guard_common_),
	.no_children = true,
};

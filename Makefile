# Reflex in C: build, install, tests. `make help` lists the targets; `make demo` and `make test` set up what they need.

VERSION := 0.1.0
CC ?= cc
PREFIX ?= $(if $(filter 0,$(shell id -u)),/usr/local,$(HOME)/.local)
TO = $(DESTDIR)$(PREFIX)
SANITIZE ?=
WERROR ?=

empty :=
comma := ,
BUILD := build$(if $(SANITIZE),/$(subst $(comma),-,$(SANITIZE)))$(BUILD_SUFFIX)
PKG_CONFIG ?= pkg-config
LIBRARIES := libwebsockets libuv libcjson sqlite3
TOOL_LIBRARIES := libgit2 libcurl libarchive zlib
MULTIARCH := $(shell $(CC) -print-multiarch 2>/dev/null)
TCC_LIB_DIR ?= $(firstword $(wildcard /usr/lib/$(MULTIARCH)/tcc /usr/local/lib/tcc /usr/lib/tcc /usr/lib64/tcc))
FSWATCH_DIR ?= $(firstword $(wildcard /usr/lib/$(MULTIARCH)/libfswatch /usr/local/lib /usr/lib64 /usr/lib))

WARNINGS := -Wall -Wextra $(if $(WERROR),-Werror)
CPPFLAGS += -Iruntime -Iruntime/include
CFLAGS ?= -O2 -g
ALL_CFLAGS = -std=gnu11 -fms-extensions $(if $(findstring clang,$(CC)),-Wno-microsoft-anon-tag) $(WARNINGS) -fno-omit-frame-pointer $(CFLAGS) \
	$(if $(SANITIZE),-fsanitize=$(SANITIZE) -fno-sanitize-recover=all)
RUNTIME_CFLAGS = $(shell $(PKG_CONFIG) --cflags $(LIBRARIES) libcurl 2>/dev/null)
RUNTIME_LIBS = $(shell $(PKG_CONFIG) --libs $(LIBRARIES) 2>/dev/null) -lm -lpthread -ldl -lcrypto

# The name under which the dynamic linker knows a library, for those that are loaded on first use.
soname = $(notdir $(shell $(CC) -print-file-name=lib$(1).so | xargs readlink -f | xargs -r objdump -p 2>/dev/null | sed -n 's/^ *SONAME *//p'))
TOOL_CFLAGS = $(shell $(PKG_CONFIG) --cflags $(TOOL_LIBRARIES) 2>/dev/null) -I/usr/include/libfswatch \
	-DRX_SONAME_GIT2='"$(call soname,git2)"' -DRX_SONAME_ARCHIVE='"$(call soname,archive)"' \
	-DRX_SONAME_FSWATCH='"$(realpath $(FSWATCH_DIR)/libfswatch.so)"' \
	-DRX_RUNTIME_LIBS='"$(RUNTIME_LIBS) $(if $(SANITIZE),-fsanitize=$(SANITIZE))"' \
	-DTCC_LIB_DIR='"$(TCC_LIB_DIR)"' -DRX_VERSION='"$(VERSION)"'
LAZY_CFLAGS = -DRX_SONAME_CURL='"$(call soname,curl)"' -DRX_SONAME_HIREDIS='"$(call soname,hiredis)"'

RUNTIME_SOURCES := $(wildcard runtime/*/*.c)
TOOL_SOURCES := $(wildcard cli/*.c)
RUNTIME_OBJECTS := $(RUNTIME_SOURCES:%.c=$(BUILD)/obj/%.o)
TOOL_OBJECTS := $(TOOL_SOURCES:%.c=$(BUILD)/obj/%.o)
UNIT_TESTS := $(patsubst tests/unit/%.c,$(BUILD)/tests/%,$(wildcard tests/unit/*_test.c))

# Short lines unless V=1.
Q := $(if $(V),,@)
say = $(if $(V),,@echo "  $(1)" $(subst $(BUILD)/,,$@))

.PHONY: all setup demo test bench soak fuzz format generate install uninstall clean help unit syntax
all: $(BUILD)/reflex ## Build the tool and the library (build/)

$(BUILD)/libreflex.a: $(RUNTIME_OBJECTS)
	@rm -f $@
	$(call say,ar  )
	$(Q)$(AR) rcs $@ $^

# The whole runtime is in the tool and visible: code compiled in memory links against it.
$(BUILD)/reflex: $(TOOL_OBJECTS) $(BUILD)/libreflex.a
	$(call say,link)
	$(Q)$(CC) $(ALL_CFLAGS) -rdynamic -o $@ $(TOOL_OBJECTS) -Wl,--whole-archive $(BUILD)/libreflex.a -Wl,--no-whole-archive \
		-Wl,--as-needed -ltcc -lz $(RUNTIME_LIBS) $(LDFLAGS)

$(BUILD)/obj/runtime/%.o: runtime/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,cc  )
	$(Q)$(CC) $(CPPFLAGS) $(RUNTIME_CFLAGS_CACHED) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

$(BUILD)/obj/cli/%.o: cli/%.c $(BUILD)/flags
	@mkdir -p $(@D)
	$(call say,cc  )
	$(Q)$(CC) $(CPPFLAGS) $(RUNTIME_CFLAGS_CACHED) $(TOOL_CFLAGS_CACHED) $(ALL_CFLAGS) -MMD -MP -c -o $@ $<

HAVE_LIBRARIES = command -v $(PKG_CONFIG) >/dev/null 2>&1 && $(PKG_CONFIG) --exists $(LIBRARIES) $(TOOL_LIBRARIES) hiredis 2>/dev/null

# pkg-config and the compiler are asked once; a change of flags or of the set of libraries rebuilds everything.
# The folder is made while the recipe is expanded: $(file) writes before any of its lines runs.
# Targets that build nothing by themselves work before the libraries are there.
ifneq ($(filter-out help clean setup demo test soak bench fuzz format generate uninstall,$(or $(MAKECMDGOALS),all)),)
ifeq ($(wildcard $(BUILD)/flags.mk),)
$(if $(shell $(HAVE_LIBRARIES) && echo yes),,$(error libraries are missing; run ./install.sh --deps, or make demo, which does))
endif
-include $(BUILD)/flags.mk
endif
$(BUILD)/flags.mk: Makefile
	$(shell mkdir -p $(@D))@$(HAVE_LIBRARIES) || \
		{ rm -f $@; echo "error: libraries are missing; run ./install.sh --deps, or make demo, which does" >&2; exit 1; }
	$(file >$@,RUNTIME_CFLAGS_CACHED := $(RUNTIME_CFLAGS) $(LAZY_CFLAGS))
	$(file >>$@,TOOL_CFLAGS_CACHED := $(TOOL_CFLAGS))
$(BUILD)/flags: $(BUILD)/flags.mk
	@echo '$(CC) $(ALL_CFLAGS)' | cmp -s - $@ || echo '$(CC) $(ALL_CFLAGS)' > $@

-include $(RUNTIME_OBJECTS:.o=.d) $(TOOL_OBJECTS:.o=.d)

$(BUILD)/tests/%: tests/unit/%.c $(wildcard tests/unit/*.h) $(BUILD)/libreflex.a $(BUILD)/libtool.a
	@mkdir -p $(@D)
	$(call say,cc  )
	$(Q)$(CC) $(CPPFLAGS) -Icli -Itests/unit $(RUNTIME_CFLAGS_CACHED) $(TOOL_CFLAGS_CACHED) $(ALL_CFLAGS) -Wno-missing-field-initializers \
		-rdynamic -o $@ $< $(BUILD)/libtool.a $(WHOLE) $(BUILD)/libreflex.a -Wl,--no-whole-archive -Wl,--as-needed -ltcc -lz $(RUNTIME_LIBS)
# It compiles an app in memory, which may use whatever the runtime has.
$(BUILD)/tests/gallery_test: WHOLE := -Wl,--whole-archive
# The tool without its main, for unit tests of its parts.
$(BUILD)/libtool.a: $(TOOL_OBJECTS)
	@rm -f $@
	@$(AR) rcs $@ $(filter-out %/cli/main.o,$^)

# Every source through the compiler, nothing kept: for a second compiler's warnings.
syntax:
	$(Q)for f in $(RUNTIME_SOURCES) $(TOOL_SOURCES); do \
		$(CC) $(CPPFLAGS) $(RUNTIME_CFLAGS_CACHED) $(TOOL_CFLAGS_CACHED) $(ALL_CFLAGS) -fsyntax-only $$f || exit 1; done

unit: $(UNIT_TESTS) ## Run the C unit tests
	@tests/run.sh unit $(UNIT_TESTS)

setup: ## Install what building and running need (Debian and Ubuntu: apt)
	@./install.sh --deps

demo: ## Set up, make the GitHub app in a new folder, run it; CHECK=1 stops after the first page
	@./install.sh --deps
	@$(MAKE) --no-print-directory all
	@tests/demo.sh $(if $(CHECK),--check)

test: ## Set up, run every test
	@./install.sh --deps --test-deps
	@tests/run.sh all

soak: ## Long runs: the suite under the sanitizers, kill -9, a million events
	@./install.sh --deps --test-deps
	@tests/soak.sh

bench: ## Measure and print the table of docs/performance.md
	@./install.sh --deps --test-deps
	@bench/run.sh

fuzz: ## Run each fuzz target; SECONDS_EACH=60
	@tests/fuzz/run.sh $(or $(SECONDS_EACH),60)

format: ## Format the C sources
	clang-format -i $(filter-out %.gen.c,$(RUNTIME_SOURCES)) $(wildcard runtime/*/*.h) $(TOOL_SOURCES) $(wildcard cli/*.h)

generate: ## Write the component headers anew from the packages' type declarations
	node cli/generate/main.mjs

install: all ## Install into PREFIX (default /usr/local, ~/.local when not root)
	install -d "$(TO)/bin" "$(TO)/lib/reflex" "$(TO)/include/reflex" "$(TO)/share/reflex"
	install -m 755 $(BUILD)/reflex "$(TO)/bin/reflex"
	install -m 644 $(BUILD)/libreflex.a "$(TO)/lib/reflex/"
	install -m 644 runtime/include/reflex.h "$(TO)/include/"
	install -m 644 runtime/include/reflex/*.h "$(TO)/include/reflex/"
	rm -rf "$(TO)/share/reflex/templates" "$(TO)/share/reflex/scaffolds" "$(TO)/share/reflex/generate"
	install -d "$(TO)/share/reflex/generate/components"
	install -m 644 cli/generate/*.mjs "$(TO)/share/reflex/generate/"
	install -m 644 cli/generate/components/common.json "$(TO)/share/reflex/generate/components/"
	cp -R templates scaffolds "$(TO)/share/reflex/"

uninstall: ## Remove what install put there
	rm -f "$(TO)/bin/reflex" "$(TO)/include/reflex.h"
	rm -rf "$(TO)/lib/reflex" "$(TO)/include/reflex" "$(TO)/share/reflex"

clean: ## Remove build/
	rm -rf build

help: ## List the targets
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

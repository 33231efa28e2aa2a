#include <libxml/xmlversion.h>
// Debian builds libxml2 with ICU, and its headers then pull in ICU's own, which clash with the ICU inside Foundation.
// Nothing that is used here depends on it.
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/SAX2.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

// `xmlFree` is a mutable global, which Swift 6 refuses to touch.
static inline void khue_xml_free(void *pointer) { xmlFree(pointer); }

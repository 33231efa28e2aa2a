#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlreader.h>

// `xmlFree` is a mutable global, which Swift 6 refuses to touch.
static inline void khue_xml_free(void *pointer) { xmlFree(pointer); }

#ifndef KHUE_OFFICE_H
#define KHUE_OFFICE_H

#include <stddef.h>

// The three verbs that are used of LibreOfficeKit. Without its headers the program builds all the same, and `start`
// gives nothing.

typedef struct khue_office khue_office;

/// Loads LibreOffice from the folder of its programs, with the profile at a URL; NULL when that cannot be done.
khue_office *khue_office_start(const char *folder, const char *profile);

/// Opens a document and saves it in another format. 0, or not, with the reason in `reason`.
int khue_office_convert(khue_office *office, const char *from, const char *to, const char *format, char *reason, size_t size);

/// From now on this process, and what it starts, can open no connection over a network. 0, or not.
int khue_office_leave_network(void);

#endif

#include "khue_office.h"

#include <errno.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <unistd.h>

#if __has_include(<LibreOfficeKit/LibreOfficeKitInit.h>)
#include <LibreOfficeKit/LibreOfficeKit.h>
#include <LibreOfficeKit/LibreOfficeKitInit.h>

khue_office *khue_office_start(const char *folder, const char *profile) {
  return (khue_office *)lok_init_2(folder, profile);
}

static int complain(LibreOfficeKit *kit, const char *what, char *reason, size_t size) {
  char *error = kit->pClass->getError ? kit->pClass->getError(kit) : NULL;
  snprintf(reason, size, "%s: %s", what, error ? error : "");
  return -1;
}

// The library does not look into the profile for these, as the command does: PDF/A-2b, with tags and the title shown.
static const char *const pdf_options =
    "{\"SelectPdfVersion\":{\"type\":\"long\",\"value\":\"2\"},"
    "\"UseTaggedPDF\":{\"type\":\"boolean\",\"value\":\"true\"},"
    "\"ExportBookmarks\":{\"type\":\"boolean\",\"value\":\"true\"},"
    "\"UseLosslessCompression\":{\"type\":\"boolean\",\"value\":\"true\"},"
    "\"DisplayPDFDocumentTitle\":{\"type\":\"boolean\",\"value\":\"true\"}}";

int khue_office_convert(khue_office *office, const char *from, const char *to, const char *format, char *reason, size_t size) {
  LibreOfficeKit *kit = (LibreOfficeKit *)office;
  // In a batch nobody can answer a question.
  LibreOfficeKitDocument *document = kit->pClass->documentLoadWithOptions(kit, from, "Batch=true");
  if (!document) return complain(kit, "load", reason, size);
  int saved = document->pClass->saveAs(document, to, format, strcmp(format, "pdf") == 0 ? pdf_options : NULL);
  int status = saved ? 0 : complain(kit, "save", reason, size);
  document->pClass->destroy(document);
  return status;
}

#else

khue_office *khue_office_start(const char *folder, const char *profile) {
  return NULL;
}

int khue_office_convert(khue_office *office, const char *from, const char *to, const char *format, char *reason, size_t size) {
  snprintf(reason, size, "built without LibreOfficeKit");
  return -1;
}

#endif

#if defined(__x86_64__)
#define KHUE_ARCHITECTURE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define KHUE_ARCHITECTURE AUDIT_ARCH_AARCH64
#endif

int khue_office_leave_network(void) {
#ifdef KHUE_ARCHITECTURE
  // Sockets between processes of one computer stay: LibreOffice uses them to itself. Calls of another architecture,
  // whose numbers mean something else, and io_uring, which goes round this, are refused.
  struct sock_filter filter[] = {
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch)),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, KHUE_ARCHITECTURE, 1, 0),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_KILL_PROCESS),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
#if defined(__x86_64__)
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 5, 0),
#else
      BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0xFFFFFFFF, 5, 0),
#endif
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, 425 /* io_uring_setup */, 4, 0),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_socket, 0, 2),
      BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, args[0])),
      BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, AF_UNIX, 0, 1),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
      BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | (EACCES & SECCOMP_RET_DATA)),
  };
  struct sock_fprog program = {.len = sizeof filter / sizeof filter[0], .filter = filter};
  if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0) return -1;
  return prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program);
#else
  return -1;
#endif
}
